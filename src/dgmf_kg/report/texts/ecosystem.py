"""Interoperability, plug and play, and service ecosystems."""

from typing import Final

TEXTS: Final[dict[str, dict[str, str]]] = {
    # What went wrong
    "ecosystem-not-stated": {
        "en": "No coordinator's own description states the ecosystem <{ecosystem}>. Add the coordinator's file, or correct the IRI.",
        "th": "ไม่มีเอกสารของผู้ประสานงานที่แจ้งระบบนิเวศบริการ <{ecosystem}> ให้เพิ่มแฟ้มของผู้ประสานงานหรือแก้ IRI",
    },
    "ecosystem-no-member": {
        "en": "<{member}> is no member of <{ecosystem}>. Correct the IRI after --for.",
        "th": "<{member}> ไม่เป็นสมาชิกของ <{ecosystem}> ให้แก้ IRI หลัง --for",
    },
    "ecosystem-no-subject": {
        "en": "Nothing is asked about. Write the IRI of an agency, a platform or a system before the files.",
        "th": "ยังไม่ได้ระบุว่าถามถึงสิ่งใด ให้เขียน IRI ของหน่วยงาน แพลตฟอร์ม หรือระบบก่อนชื่อแฟ้ม",
    },
    "ecosystem-one": {
        "en": "{count} ecosystems are named, and one is asked about at a time. Write the IRI of one ecosystem before the files.",
        "th": "ระบุระบบนิเวศบริการ {count} รายการ แต่ถามได้ครั้งละหนึ่งรายการ ให้เขียน IRI ของระบบนิเวศบริการหนึ่งรายการก่อนชื่อแฟ้ม",
    },
    "interop-too-many": {
        "en": "{count} things are asked about, and at most two can be. Name one or two agencies or one platform, or write --matrix.",
        "th": "ถามถึง {count} รายการ แต่ถามได้ไม่เกินสองรายการ ให้ระบุหน่วยงานหนึ่งหรือสองแห่งหรือแพลตฟอร์มหนึ่งแห่ง หรือใช้ --matrix",
    },
    "interop-matrix-too-large": {
        "en": "The matrix would have {count} agencies, and {limit} at most can be read in one table. Write the IRIs of up to {limit} agencies, or of one platform without --matrix.",
        "th": "ตารางจะมีหน่วยงาน {count} แห่ง แต่ตารางเดียวแสดงได้ไม่เกิน {limit} แห่ง ให้ระบุ IRI ของหน่วยงานไม่เกิน {limit} แห่ง หรือของแพลตฟอร์มหนึ่งแห่งโดยไม่ใช้ --matrix",
    },
    "ecosystem-subject-unknown": {
        "en": "<{subject}> is neither a described agency nor a platform to which anybody is attached. Correct the IRI, or add the file that describes it.",
        "th": "<{subject}> ไม่ใช่หน่วยงานที่มีเอกสารและไม่ใช่แพลตฟอร์มที่มีผู้ต่อเข้า ให้แก้ IRI หรือเพิ่มแฟ้มที่อธิบาย",
    },
    "ecosystem-neither": {
        "en": "<{subject}> is neither a system nor a platform that its operator describes. Correct the IRI, or add the operator's file.",
        "th": "<{subject}> ไม่ใช่ระบบหรือแพลตฟอร์มที่ผู้ดูแลแจ้งไว้ในเอกสาร ให้แก้ IRI หรือเพิ่มแฟ้มของผู้ดูแล",
    },
    # Interoperability
    "interop-title-agency": {
        "en": "Interoperability of {agency}",
        "th": "การทำงานร่วมกันได้ของ{agency}",
    },
    "interop-title-pair": {
        "en": "Interoperability of {agency} and {other}",
        "th": "การทำงานร่วมกันได้ระหว่าง{agency}กับ{other}",
    },
    "interop-title-platform": {
        "en": "Who works together on {platform}",
        "th": "ผู้ที่ทำงานร่วมกันบน{platform}",
    },
    "interop-title-matrix": {"en": "Interoperability matrix", "th": "ตารางการทำงานร่วมกันได้"},
    "interop-setting": {
        "en": "In force on {as_of}; each side from its own description. What is not shown is not denied.",
        "th": "มีผล ณ {as_of} แต่ละฝ่ายอ่านจากเอกสารของตน สิ่งที่ไม่ปรากฏมิได้แปลว่าไม่มี",
    },
    "interop-undescribed": {
        "en": "No description of {agency} was read, so nothing can be told. Add its file.",
        "th": "ไม่มีเอกสารของ{agency} จึงบอกไม่ได้ ให้เพิ่มแฟ้มของหน่วยงานนี้",
    },
    "interop-nothing": {
        "en": "No exchange with others is shown.",
        "th": "ไม่ปรากฏการแลกเปลี่ยนกับผู้อื่น",
    },
    "interop-unlisted": {
        "en": "More than {count} other agencies adopted the same standards or meanings; those not connected are left out. Name one to ask about the pair.",
        "th": "มีหน่วยงานอื่นมากกว่า {count} แห่งรับมาตรฐานหรือความหมายเดียวกันมาใช้ จึงไม่แสดงแห่งที่ไม่ได้เชื่อมต่อ ให้ระบุหน่วยงานเพื่อถามเป็นคู่",
    },
    "interop-kind-yes": {"en": "{kind}: interoperable", "th": "{kind}: ทำงานร่วมกันได้"},
    "interop-kind-no": {
        "en": "{kind}: not shown to be interoperable",
        "th": "{kind}: ยังไม่ปรากฏว่าทำงานร่วมกันได้",
    },
    "interop-yes": {"en": "interoperable", "th": "ทำงานร่วมกันได้"},
    "interop-half-connection": {
        "en": "technical connection not shown",
        "th": "ไม่ปรากฏการเชื่อมต่อทางเทคนิค",
    },
    "interop-half-understanding": {
        "en": "shared understanding not shown",
        "th": "ไม่ปรากฏความเข้าใจร่วมกัน",
    },
    "interop-half-both": {"en": "neither half shown", "th": "ไม่ปรากฏทั้งสองส่วน"},
    "interop-way-same-platform": {"en": "connected over {target}", "th": "เชื่อมต่อผ่าน{target}"},
    "interop-way-linked-platforms": {
        "en": "connected over {target}, linked with {other}",
        "th": "เชื่อมต่อผ่าน{target} ซึ่งเชื่อมกับ{other}",
    },
    "interop-way-direct-link": {
        "en": "linked directly: {other} with {target}",
        "th": "ต่อตรงระหว่าง{other}กับ{target}",
    },
    "interop-shared": {"en": "both go by {rule}", "th": "ทั้งสองฝ่ายถือตาม{rule}"},
    "interop-said-connection": {
        "en": "said by {speaker}, not counted: {about} is attached to {value}",
        "th": "คำของ{speaker} ซึ่งไม่นับ: {about}ต่อเข้ากับ{value}",
    },
    "interop-said-understanding": {
        "en": "said by {speaker}, not counted: {about} adopted {value}",
        "th": "คำของ{speaker} ซึ่งไม่นับ: {about}รับ{value}มาใช้",
    },
    "interop-close": {"en": "To close it: {advice}", "th": "วิธีแก้: {advice}"},
    "advice-connection-none": {
        "en": "Let {agency} and {other} each attach a system for it to one platform, and state so.",
        "th": "ให้{agency}และ{other}ต่อระบบเข้าแพลตฟอร์มเดียวกันเพื่อการนี้ และแจ้งในเอกสารของตน",
    },
    "advice-connection-one": {
        "en": "Let {lacking} attach a system for it to {values}, and state so in its own description.",
        "th": "ให้{lacking}ต่อระบบเข้ากับ{values}เพื่อการนี้ และแจ้งในเอกสารของตน",
    },
    "advice-connection-renew": {
        "en": "Let {lacking} renew “{item}”, which ended on {day}.",
        "th": "ให้{lacking}ต่ออายุ “{item}” ซึ่งสิ้นผลเมื่อ {day}",
    },
    "advice-connection-apart": {
        "en": "Link {own} of {agency} with {others} of {other}, or let one of the two attach to the other's platform.",
        "th": "ให้เชื่อม{own}ของ{agency}กับ{others}ของ{other} หรือให้ฝ่ายหนึ่งต่อเข้าแพลตฟอร์มของอีกฝ่าย",
    },
    "advice-understanding-none": {
        "en": "Let {agency} and {other} agree on one standard or meaning for it, adopt it, and state so.",
        "th": "ให้{agency}และ{other}ตกลงมาตรฐานหรือความหมายเดียวกันสำหรับการนี้ รับมาใช้ และแจ้งในเอกสารของตน",
    },
    "advice-understanding-one": {
        "en": "Let {lacking} adopt {values} for it, and state so in its own description.",
        "th": "ให้{lacking}รับ{values}มาใช้กับการนี้ และแจ้งในเอกสารของตน",
    },
    "advice-understanding-renew": {
        "en": "Let {lacking} renew “{item}”, which ended on {day}.",
        "th": "ให้{lacking}ต่ออายุ “{item}” ซึ่งสิ้นผลเมื่อ {day}",
    },
    "advice-understanding-apart": {
        "en": "Let them settle on one of the two: {agency} goes by {own}, {other} by {others}.",
        "th": "ให้ตกลงใช้อย่างใดอย่างหนึ่ง {agency}ถือตาม{own} ส่วน{other}ถือตาม{others}",
    },
    "interop-group": {
        "en": "any two of these are interoperable by {rule}",
        "th": "สองรายใดก็ตามในกลุ่มนี้ทำงานร่วมกันได้ด้วย{rule}",
    },
    "interop-alone": {
        "en": "connected, but without a standard or meaning shared here",
        "th": "เชื่อมต่อแล้วแต่ไม่มีมาตรฐานหรือความหมายร่วมกันที่นี่",
    },
    "interop-matrix-yes": {"en": "✓ {count}", "th": "✓ {count}"},
    "interop-matrix-legend": {
        "en": "✓ interoperable, with the number of exchanges; ½ one half is shown; · nothing is shown; ? not described",
        "th": "✓ ทำงานร่วมกันได้ พร้อมจำนวนสิ่งที่แลกเปลี่ยน ½ ปรากฏเพียงส่วนเดียว · ไม่ปรากฏ ? ไม่มีเอกสาร",
    },
    # Plug and play
    "plug-title": {"en": "Plug and play on {as_of}", "th": "การต่อแล้วใช้งานได้ทันที ณ {as_of}"},
    "plug-system": {"en": "System", "th": "ระบบ"},
    "plug-platform": {"en": "Platform", "th": "แพลตฟอร์ม"},
    "plug-verdict": {"en": "Verdict", "th": "ผล"},
    "plug-missing": {"en": "Missing standards", "th": "มาตรฐานที่ยังขาด"},
    "can-join": {"en": "can join", "th": "ต่อเข้าได้"},
    "lacks-standards": {"en": "cannot join yet", "th": "ยังต่อเข้าไม่ได้"},
    "requirement-unknown": {
        "en": "unknown: the platform's operator states no required standard",
        "th": "ยังไม่ทราบ เพราะผู้ดูแลแพลตฟอร์มไม่ได้แจ้งมาตรฐานที่กำหนด",
    },
    # Ecosystems
    "eco-title": {"en": "Service ecosystem: {ecosystem}", "th": "ระบบนิเวศบริการ: {ecosystem}"},
    "eco-title-view": {
        "en": "{ecosystem}, as {member} has to know it",
        "th": "{ecosystem} เท่าที่{member}ต้องรู้",
    },
    "eco-setting": {
        "en": "On {as_of}; coordinated by {coordinator}, from whose description it is read",
        "th": "ณ {as_of} ประสานงานโดย{coordinator} และอ่านจากเอกสารของหน่วยงานนี้",
    },
    "eco-state-expired": {
        "en": "This ecosystem is no longer in force on that day.",
        "th": "ระบบนิเวศบริการนี้สิ้นผลแล้ว ณ วันดังกล่าว",
    },
    "eco-state-not-yet-valid": {
        "en": "This ecosystem is not yet in force on that day.",
        "th": "ระบบนิเวศบริการนี้ยังไม่มีผล ณ วันดังกล่าว",
    },
    "eco-goal": {"en": "Shared goal: {goal}", "th": "เป้าหมายร่วม: {goal}"},
    "eco-members": {"en": "Members", "th": "สมาชิก"},
    "eco-sort": {"en": "Sort", "th": "ชนิด"},
    "eco-roles": {"en": "Roles", "th": "บทบาท"},
    "eco-stages-legend": {
        "en": "Stages of the agencies that have a description: from proven to possible, overall and by dimension.",
        "th": "ขั้นของหน่วยงานที่มีเอกสาร จากขั้นที่พิสูจน์แล้วถึงขั้นที่เป็นไปได้ โดยรวมและรายด้าน",
    },
    "eco-no-description": {"en": "no description", "th": "ไม่มีเอกสาร"},
    "eco-platforms": {"en": "Platforms", "th": "แพลตฟอร์ม"},
    "eco-platform": {
        "en": "{platform}, operated by {operator}",
        "th": "{platform} ดูแลโดย{operator}",
    },
    "eco-platform-undescribed": {
        "en": "{platform}: its operator does not describe it",
        "th": "{platform}: ผู้ดูแลไม่ได้แจ้งไว้ในเอกสาร",
    },
    "eco-layers": {"en": "layers: {names}", "th": "ชั้น: {names}"},
    "eco-parts": {"en": "parts: {names}", "th": "ส่วนประกอบ: {names}"},
    "eco-services": {"en": "Services", "th": "บริการ"},
    "eco-service": {"en": "{service}, by {provider}", "th": "{service} โดย{provider}"},
    "eco-way-channel": {
        "en": "over the channel {means} of {holder}",
        "th": "ผ่านช่องทาง{means}ของ{holder}",
    },
    "eco-way-system": {
        "en": "on the system {means} of {holder}",
        "th": "ทำงานบน{means}ของ{holder}",
    },
    "eco-way-platform": {
        "en": "on the platform {means} of {holder}",
        "th": "บนแพลตฟอร์ม{means}ของ{holder}",
    },
    "eco-dependences": {
        "en": "Members whose leaving breaks a service",
        "th": "สมาชิกที่หากออกไปจะทำให้บริการหยุด",
    },
    "eco-none": {"en": "none shown", "th": "ไม่ปรากฏ"},
    "eco-dependence-channel": {
        "en": "{member}: every channel of {service} is theirs",
        "th": "{member}: ช่องทางทั้งหมดของ{service}เป็นของสมาชิกรายนี้",
    },
    "eco-dependence-system": {
        "en": "{member}: every system of {service} is theirs",
        "th": "{member}: ระบบทั้งหมดของ{service}เป็นของสมาชิกรายนี้",
    },
    "eco-dependence-system-itself": {
        "en": "{member}: {service} runs on it alone",
        "th": "{member}: {service}ทำงานบนระบบนี้ระบบเดียว",
    },
    "eco-dependence-platform": {
        "en": "{member}: every platform of {service} is theirs",
        "th": "{member}: แพลตฟอร์มทั้งหมดของ{service}เป็นของสมาชิกรายนี้",
    },
    "eco-relations": {"en": "Has to do with", "th": "เกี่ยวข้องกับ"},
    "eco-relation-works-with": {"en": "works together", "th": "ทำงานร่วมกัน"},
    "eco-relation-operates": {"en": "one operates the other", "th": "ฝ่ายหนึ่งดูแลอีกฝ่าย"},
    "eco-relation-stands-on-platform": {
        "en": "one stands on the other's platform",
        "th": "ฝ่ายหนึ่งต่อเข้าแพลตฟอร์มของอีกฝ่าย",
    },
    "eco-relation-service": {
        "en": "one's service relies on the other",
        "th": "บริการของฝ่ายหนึ่งอาศัยอีกฝ่าย",
    },
    "eco-relation-coordinates": {"en": "coordination", "th": "การประสานงาน"},
    "eco-relation-exchange": {
        "en": "shares half of an exchange or more",
        "th": "มีส่วนร่วมในการแลกเปลี่ยนอย่างน้อยส่วนหนึ่ง",
    },
}

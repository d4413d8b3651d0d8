"""Stores of many descriptions: what is loaded, what is there, and what goes wrong with one."""

from typing import Final

TEXTS: Final[dict[str, dict[str, str]]] = {
    # What became of files and graphs.
    "store-added": {"en": "loaded as {graph}", "th": "นำเข้าคลังแล้วเป็น {graph}"},
    "store-replaced": {
        "en": "loaded as {graph} in the place of another version, with which {count} assessments went",
        "th": "นำเข้าคลังแทนฉบับเดิมของ {graph} และลบการประเมินของฉบับเดิม {count} รายการ",
    },
    "store-unchanged": {
        "en": "was in the store already, as {graph}; nothing was changed",
        "th": "มีอยู่ในคลังแล้วเป็น {graph} จึงไม่มีการเปลี่ยนแปลง",
    },
    "store-framework-loaded": {
        "en": "The framework was put into the store, in the version of this program.",
        "th": "นำกรอบรุ่นเดียวกับโปรแกรมนี้เข้าคลังแล้ว",
    },
    "store-removed": {
        "en": "removed, with {count} assessments made of it",
        "th": "ลบออกจากคลังแล้ว พร้อมการประเมินที่ทำจากเอกสารนี้ {count} รายการ",
    },
    "store-not-written": {
        "en": "The store may not be written to, so the assessments were made here and are not kept in it.",
        "th": "คลังไม่อนุญาตให้เขียน จึงประเมินบนเครื่องนี้และไม่ได้เก็บผลไว้ในคลัง",
    },
    # What is there.
    "store-empty": {
        "en": "The store is empty. Load a description: dgmf load FILE",
        "th": "คลังว่างเปล่า ให้นำเอกสารคำอธิบายเข้าคลังด้วยคำสั่ง dgmf load FILE",
    },
    "store-period": {"en": "{start} to {end}", "th": "{start} ถึง {end}"},
    "store-no-period": {"en": "no reporting period", "th": "ไม่มีรอบการรายงาน"},
    "store-run": {
        "en": "assessed as of {as_of}, {grade}: {graph}",
        "th": "ประเมิน ณ {as_of} {grade}: {graph}",
    },
    "store-framework": {"en": "framework", "th": "กรอบ"},
    "store-no-framework": {
        "en": "no framework; dgmf load puts it in",
        "th": "ยังไม่มีกรอบ คำสั่ง dgmf load จะนำกรอบเข้าคลังให้",
    },
    "store-other": {"en": "other graph", "th": "กราฟอื่น"},
    "store-count": {
        "en": "{descriptions} descriptions, {runs} assessments",
        "th": "เอกสารคำอธิบาย {descriptions} ฉบับ การประเมิน {runs} รายการ",
    },
    # Folders.
    "store-missing": {
        "en": "There is no store in this folder. Make one with: dgmf load FILE --store FOLDER",
        "th": "ไม่มีคลังในโฟลเดอร์นี้ ให้สร้างด้วยคำสั่ง dgmf load FILE --store FOLDER",
    },
    "store-not-a-store": {
        "en": "This holds something other than a store, and is left as it is. "
        "Choose an empty or a new folder.",
        "th": "ที่นี่มีสิ่งอื่นที่ไม่ใช่คลัง จึงไม่แตะต้อง ให้เลือกโฟลเดอร์ว่างหรือโฟลเดอร์ใหม่",
    },
    "store-locked": {
        "en": "Another process has the store open. Wait until it has ended, then try again.",
        "th": "มีโปรแกรมอื่นเปิดคลังนี้อยู่ ให้รอจนโปรแกรมนั้นจบแล้วลองอีกครั้ง",
    },
    "store-unusable": {
        "en": "The store cannot be opened ({reason}). See that you may write to the folder and that "
        "there is free space.",
        "th": "เปิดคลังไม่ได้ ({reason}) ให้ตรวจสอบสิทธิ์เขียนโฟลเดอร์และพื้นที่ว่าง",
    },
    "store-unwritable": {
        "en": "The store cannot be written to ({reason}). Free some space; what was loaded before is safe.",
        "th": "เขียนลงคลังไม่ได้ ({reason}) ให้เพิ่มพื้นที่ว่าง ข้อมูลที่นำเข้าไว้ก่อนหน้ายังอยู่ครบ",
    },
    # Graphs.
    "store-graph-missing": {
        "en": "There is no such graph in {where}. See what there is with: dgmf graphs",
        "th": "ไม่มีกราฟนี้ใน {where} ให้ดูรายการด้วยคำสั่ง dgmf graphs",
    },
    "store-graph-name": {
        "en": "The graph holds a description with another name, {description}. "
        "Load its file with: dgmf load FILE",
        "th": "กราฟนี้มีเอกสารคำอธิบายที่ใช้ชื่ออื่นคือ {description} ให้นำแฟ้มเข้าคลังด้วยคำสั่ง dgmf load FILE",
    },
    # Settings.
    "store-scheme": {
        "en": "A store is a folder or a URL that begins with http:// or https://, not {where}://.",
        "th": "คลังต้องเป็นโฟลเดอร์หรือ URL ที่ขึ้นต้นด้วย http:// หรือ https:// ไม่ใช่ {where}://",
    },
    "store-url": {
        "en": "This is no URL of a server. Write it as https://HOST/sparql.",
        "th": "นี่ไม่ใช่ URL ของเซิร์ฟเวอร์ ให้เขียนแบบ https://HOST/sparql",
    },
    "store-auth": {
        "en": "DGMF_STORE_AUTH is “{value}”. Set it to basic or digest.",
        "th": "DGMF_STORE_AUTH มีค่า “{value}” ให้กำหนดเป็น basic หรือ digest",
    },
    "store-timeout": {
        "en": "DGMF_STORE_TIMEOUT is “{value}”. Set it to a number of seconds, a day at most.",
        "th": "DGMF_STORE_TIMEOUT มีค่า “{value}” ให้กำหนดเป็นจำนวนวินาที ไม่เกินหนึ่งวัน",
    },
    # Servers.
    "store-login": {
        "en": "The server does not let you do this ({status}). Set DGMF_STORE_USER and "
        "DGMF_STORE_PASSWORD, or DGMF_STORE_TOKEN.",
        "th": "เซิร์ฟเวอร์ไม่อนุญาต ({status}) ให้กำหนด DGMF_STORE_USER และ DGMF_STORE_PASSWORD หรือ DGMF_STORE_TOKEN",
    },
    "store-read-only": {
        "en": "The server takes queries but no changes ({status}). Name where it takes them with "
        "DGMF_STORE_UPDATE_URL and DGMF_STORE_GRAPHS_URL.",
        "th": "เซิร์ฟเวอร์รับคำถามแต่ไม่รับการแก้ไข ({status}) ให้ระบุ URL ที่รับการแก้ไขด้วย "
        "DGMF_STORE_UPDATE_URL และ DGMF_STORE_GRAPHS_URL",
    },
    "store-not-there": {
        "en": "The server has no SPARQL endpoint at this URL ({status}). Check the URL.",
        "th": "เซิร์ฟเวอร์ไม่มีบริการ SPARQL ที่ URL นี้ ({status}) ให้ตรวจสอบ URL",
    },
    "store-rejects": {
        "en": "The server does not accept the request ({reason}). Correct the query.",
        "th": "เซิร์ฟเวอร์ไม่รับคำขอ ให้แก้คำถาม (เซิร์ฟเวอร์แจ้งว่า: {reason})",
    },
    "store-down": {
        "en": "The server cannot be reached ({reason}). Check the URL, or try again later.",
        "th": "ติดต่อเซิร์ฟเวอร์ไม่ได้ ({reason}) ให้ตรวจสอบ URL หรือลองใหม่ภายหลัง",
    },
    "store-slow": {
        "en": "The server did not answer within {seconds} s. Try again later, or allow more seconds "
        "with DGMF_STORE_TIMEOUT.",
        "th": "เซิร์ฟเวอร์ไม่ตอบภายใน {seconds} วินาที ให้ลองใหม่ภายหลังหรือเพิ่มเวลาด้วย DGMF_STORE_TIMEOUT",
    },
    "store-cut": {
        "en": "The server cut its answer off before the end. Try again.",
        "th": "เซิร์ฟเวอร์ตัดคำตอบก่อนจบ ให้ลองอีกครั้ง",
    },
    "store-broken": {
        "en": "The server's answer breaks off or is malformed. Try again.",
        "th": "คำตอบของเซิร์ฟเวอร์ขาดตอนหรือผิดรูปแบบ ให้ลองอีกครั้ง",
    },
    "store-answer-too-large": {
        "en": "The server's answer is longer than {limit} MB and was not read. Ask for less.",
        "th": "คำตอบของเซิร์ฟเวอร์ยาวเกิน {limit} เมกะไบต์จึงไม่ได้อ่าน ให้ถามให้แคบลง",
    },
    "store-not-sparql": {
        "en": "The server answered with {kind}, which is no SPARQL result. Check the URL and whether "
        "you have to log in.",
        "th": "เซิร์ฟเวอร์ตอบเป็น {kind} ซึ่งไม่ใช่ผลลัพธ์ SPARQL ให้ตรวจสอบ URL และการเข้าสู่ระบบ",
    },
    "store-busy": {
        "en": "The server is too busy ({status}, {tries} tries). Try again later.",
        "th": "เซิร์ฟเวอร์รับงานไม่ไหว ({status} ลองแล้ว {tries} ครั้ง) ให้ลองใหม่ภายหลัง",
    },
    "store-redirects": {
        "en": "The server sends us elsewhere ({status}). Name the right URL, and for changes "
        "DGMF_STORE_UPDATE_URL and DGMF_STORE_GRAPHS_URL.",
        "th": "เซิร์ฟเวอร์ส่งต่อไปที่อื่น ({status}) ให้ระบุ URL ที่ถูกต้อง และระบุ DGMF_STORE_UPDATE_URL "
        "กับ DGMF_STORE_GRAPHS_URL สำหรับการแก้ไข",
    },
    "store-failed": {
        "en": "The server failed ({status}: {reason}). Tell whoever runs it, or try again later.",
        "th": "เซิร์ฟเวอร์ขัดข้อง ให้แจ้งผู้ดูแลหรือลองใหม่ภายหลัง ({status}: {reason})",
    },
    # Queries of others.
    "query-syntax": {
        "en": "This is no well-formed SPARQL query: {reason}. Mend the text at or just before this place.",
        "th": "ไวยากรณ์ SPARQL ไม่ถูกต้อง ให้แก้ข้อความตรงนี้หรือก่อนหน้าเล็กน้อย (ตัวอ่านแจ้งว่า: {reason})",
    },
    "query-changes": {
        "en": "This is an update, and only questions may be asked. Write SELECT, ASK, CONSTRUCT or DESCRIBE.",
        "th": "นี่คือคำสั่งแก้ไขข้อมูล แต่อนุญาตให้ถามเท่านั้น ให้เขียน SELECT ASK CONSTRUCT หรือ DESCRIBE",
    },
    "query-reaches-out": {
        "en": "The query uses {word}, which reads from elsewhere and is not allowed. Leave it out.",
        "th": "คำถามใช้ {word} ซึ่งอ่านข้อมูลจากที่อื่นและไม่อนุญาต ให้นำออก",
    },
    "query-slow": {
        "en": "The query took longer than {seconds} s and was stopped. Ask for less, or allow more time.",
        "th": "คำถามใช้เวลาเกิน {seconds} วินาทีจึงถูกหยุด ให้ถามให้แคบลงหรือเพิ่มเวลา",
    },
    "query-parameter": {
        "en": "“{value}” cannot be the value of ?{name} ({reason}). Write an IRI in full, or a plain text.",
        "th": "“{value}” ใช้เป็นค่าของ ?{name} ไม่ได้ ({reason}) ให้เขียน IRI เต็มหรือข้อความธรรมดา",
    },
    "query-failed": {
        "en": "The query could not be answered ({reason}). Correct it, or ask for less.",
        "th": "ตอบคำถามไม่ได้ ({reason}) ให้แก้คำถามหรือถามให้แคบลง",
    },
}

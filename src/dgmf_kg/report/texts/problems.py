"""Problems with files and arguments: what is wrong, then what to do."""

from typing import Final

TEXTS: Final[dict[str, dict[str, str]]] = {
    "file-missing": {
        "en": "There is no such file. Check the name and the folder.",
        "th": "ไม่พบแฟ้มนี้ ให้ตรวจสอบชื่อแฟ้มและโฟลเดอร์",
    },
    "file-is-folder": {
        "en": "This is a folder. Name the files in it, for example FOLDER/*.ttl.",
        "th": "นี่คือโฟลเดอร์ ให้ระบุแฟ้มในโฟลเดอร์ เช่น FOLDER/*.ttl",
    },
    "file-not-permitted": {
        "en": "You may not read this file. Ask its owner for permission.",
        "th": "ไม่มีสิทธิ์อ่านแฟ้มนี้ ให้ขอสิทธิ์จากเจ้าของแฟ้ม",
    },
    "file-unreadable": {
        "en": "The file cannot be read ({reason}). Copy it anew and try again.",
        "th": "อ่านแฟ้มไม่ได้ ({reason}) ให้คัดลอกแฟ้มใหม่แล้วลองอีกครั้ง",
    },
    "file-unwritable": {
        "en": "The file cannot be written ({reason}). Choose another folder or free some space.",
        "th": "เขียนแฟ้มไม่ได้ ({reason}) ให้เลือกโฟลเดอร์อื่นหรือเพิ่มพื้นที่ว่าง",
    },
    "output-failed": {
        "en": "The output cannot be written ({reason}). Free some space or choose another place.",
        "th": "เขียนผลลัพธ์ไม่ได้ ({reason}) ให้เพิ่มพื้นที่ว่างหรือเลือกที่อื่น",
    },
    "file-empty": {
        "en": "The file is empty, so nothing was checked. Send the file with its content.",
        "th": "แฟ้มว่างเปล่า จึงไม่ได้ตรวจสอบสิ่งใด ให้ส่งแฟ้มที่มีเนื้อหา",
    },
    "file-no-triples": {
        "en": "The file holds no statement, only prefixes or comments, so nothing was checked. "
        "Add what it is to say.",
        "th": "แฟ้มไม่มีข้อความใด มีเพียงคำนำหน้าหรือหมายเหตุ จึงไม่ได้ตรวจสอบสิ่งใด ให้เพิ่มเนื้อหาลงในแฟ้ม",
    },
    "file-format-unknown": {
        "en": "The file's extension names no RDF format. Use one of: {known}",
        "th": "นามสกุลแฟ้มไม่ใช่รูปแบบ RDF ให้ใช้อย่างใดอย่างหนึ่งต่อไปนี้: {known}",
    },
    "file-not-utf8": {
        "en": "Here is a byte that is not UTF-8. Save the file with the encoding UTF-8.",
        "th": "ตรงนี้มีไบต์ที่ไม่ใช่ UTF-8 ให้บันทึกแฟ้มด้วยรหัสอักขระ UTF-8",
    },
    "file-syntax": {
        "en": "This is not well-formed {format}: {reason}. Mend the text at or just before this place.",
        "th": "ไวยากรณ์ {format} ไม่ถูกต้อง ให้แก้ข้อความตรงนี้หรือก่อนหน้าเล็กน้อย (ตัวอ่านแจ้งว่า: {reason})",
    },
    "description-missing": {
        "en": "No agency description is in the file, so nothing was checked. "
        "Add a resource of type dgmf:AgencyDescription.",
        "th": "แฟ้มไม่มีเอกสารคำอธิบายหน่วยงาน จึงไม่ได้ตรวจสอบสิ่งใด ให้เพิ่มทรัพยากรชนิด dgmf:AgencyDescription",
    },
    "descriptions-several": {
        "en": "The file holds {count} agency descriptions. Put each into a file of its own.",
        "th": "แฟ้มมีเอกสารคำอธิบายหน่วยงาน {count} ฉบับ ให้แยกเป็นฉบับละหนึ่งแฟ้ม",
    },
    "description-blank": {
        "en": "The description is a blank node. Give it an IRI.",
        "th": "เอกสารคำอธิบายเป็นโหนดว่าง ให้ตั้ง IRI แก่เอกสาร",
    },
    "graph-other": {
        "en": "The file has a named graph {graph} that is not the description. "
        "Put its triples into {description} or into the default graph.",
        "th": "แฟ้มมีกราฟชื่อ {graph} ซึ่งไม่ใช่กราฟของเอกสาร "
        "ให้ย้ายข้อความไปไว้ในกราฟ {description} หรือกราฟหลัก",
    },
    "as-of-missing": {
        "en": "There is no date to judge validity by. Give the reporting period a dcat:startDate "
        "and a dcat:endDate.",
        "th": "ไม่มีวันที่อ้างอิงสำหรับพิจารณาการมีผล ให้ระบุ dcat:startDate และ dcat:endDate ของรอบการรายงาน",
    },
    "as-of-early": {
        "en": "The as-of date {as_of} lies before the reporting period, which begins on {start}. "
        "Choose a date in the period or after it.",
        "th": "วันที่อ้างอิง {as_of} อยู่ก่อนรอบการรายงานซึ่งเริ่ม {start} ให้เลือกวันที่ในรอบหรือหลังรอบการรายงาน",
    },
    "as-of-not-a-date": {
        "en": "“{value}” is no date. Write it as YYYY-MM-DD in the Common Era, for example 2025-09-30.",
        "th": "“{value}” ไม่ใช่วันที่ ให้เขียนแบบ ปปปป-ดด-วว เป็นปี ค.ศ. เช่น 2025-09-30",
    },
    "as-of-buddhist": {
        "en": "“{value}” is a year of the Buddhist era. Subtract 543: {instead}",
        "th": "“{value}” เป็นปีพุทธศักราช ให้ลบ 543 เป็น {instead}",
    },
    "engine-unknown": {
        "en": "The SHACL engine “{engine}” is not installed. Choose one of: {known}",
        "th": "ไม่มีเครื่องตรวจ SHACL ชื่อ “{engine}” ให้เลือกอย่างใดอย่างหนึ่ง: {known}",
    },
    "engine-failed": {
        "en": "pySHACL could not finish ({reason}). Look for a number that is none, such as NaN, "
        "or use --engine shacl.",
        "th": "pySHACL ทำงานไม่สำเร็จ ({reason}) ให้ตรวจหาค่าที่ไม่ใช่ตัวเลข เช่น NaN หรือใช้ --engine shacl",
    },
    "fault-data-missing": {
        "en": "The folder “{name}” is missing from the installation. Install dgmf-kg anew.",
        "th": "ไม่พบโฟลเดอร์ “{name}” ในชุดติดตั้ง ให้ติดตั้ง dgmf-kg ใหม่",
    },
    "fault": {
        "en": "The program failed ({reason}). Please report this with the file that caused it.",
        "th": "โปรแกรมขัดข้อง ({reason}) โปรดแจ้งปัญหาพร้อมแฟ้มที่ทำให้เกิด",
    },
    # Wrong use of a command.
    "usage": {
        "en": "{reason} See: dgmf {command}--help",
        "th": "คำสั่งไม่ถูกต้อง ({reason}) ดูวิธีใช้: dgmf {command}--help",
    },
    # Profiles, and shapes of the user's own.
    "profile-unknown": {
        "en": "There is no profile {profile}. Use one of: {known}",
        "th": "ไม่มีระดับข้อกำหนด {profile} ให้ใช้อย่างใดอย่างหนึ่งต่อไปนี้: {known}",
    },
    # Files that are not read: what they are, and what would make them readable.
    "file-not-ordinary": {
        "en": "This is a pipe or a device, not an ordinary file. Save the content as a file and name that.",
        "th": "นี่คือไปป์หรืออุปกรณ์ ไม่ใช่แฟ้มธรรมดา ให้บันทึกเนื้อหาเป็นแฟ้มแล้วระบุแฟ้มนั้น",
    },
    "file-too-large": {
        "en": "The file has {size} MB, more than the {limit} MB that are read. "
        "Put each agency into a file of its own, or allow more with --max-size.",
        "th": "แฟ้มมีขนาด {size} เมกะไบต์ เกิน {limit} เมกะไบต์ที่อ่านได้ "
        "ให้แยกเป็นหน่วยงานละหนึ่งแฟ้ม หรืออนุญาตให้อ่านแฟ้มใหญ่ขึ้นด้วย --max-size",
    },
    "file-compressed": {
        "en": "The file is compressed ({kind}). Unpack it first.",
        "th": "แฟ้มถูกบีบอัด ({kind}) ให้คลายแฟ้มก่อน",
    },
    "file-text-too-long": {
        "en": "A single text, name or IRI in the file is longer than 16 MB. Shorten it.",
        "th": "แฟ้มมีข้อความ ชื่อ หรือ IRI เดียวที่ยาวเกิน 16 เมกะไบต์ ให้ย่อให้สั้นลง",
    },
    "file-too-deep": {
        "en": "Here brackets or elements are nested more than {limit} levels deep. "
        "Write the inner resources beside each other and link them by IRIs.",
        "th": "ตรงนี้มีวงเล็บหรืออีลิเมนต์ซ้อนกันลึกเกิน {limit} ชั้น ให้เขียนทรัพยากรชั้นในแยกกันแล้วเชื่อมด้วย IRI",
    },
    "file-rdf-1-2": {
        "en": "Here is a triple about a triple, or a text with a direction, which RDF 1.1 does not have. "
        "Describe it as a resource with an IRI, or take the direction away.",
        "th": "ตรงนี้มีทริปเปิลที่กล่าวถึงทริปเปิล หรือข้อความที่กำกับทิศทาง ซึ่งไม่มีใน RDF 1.1 "
        "ให้เขียนเป็นทรัพยากรที่มี IRI หรือลบการกำกับทิศทางออก",
    },
    "context-remote": {
        "en": "The context {context} is elsewhere, and nothing is ever fetched. "
        "Copy its content into the file, as the value of @context.",
        "th": "คอนเท็กซ์ {context} อยู่ที่อื่น และโปรแกรมไม่ดึงข้อมูลจากที่ใด ให้คัดลอกเนื้อหามาไว้ในแฟ้มเป็นค่าของ @context",
    },
    "context-heavy": {
        "en": "The contexts in the file refer to each other too often, or are too many, to be read in "
        "reasonable time. Write one @context at the top, without contexts inside it.",
        "th": "คอนเท็กซ์ในแฟ้มอ้างถึงกันหรือมีจำนวนมากเกินกว่าจะอ่านได้ในเวลาอันควร "
        "ให้เขียน @context เดียวไว้ต้นแฟ้ม โดยไม่มีคอนเท็กซ์ซ้อนข้างใน",
    },
    "xml-entity": {
        "en": "The entity {entity} contains other entities, lies in another file, or would grow too large. "
        "Write its text where it is used.",
        "th": "เอนทิตี {entity} มีเอนทิตีอื่นอยู่ข้างใน อยู่ในแฟ้มอื่น หรือจะขยายใหญ่เกินไป ให้เขียนข้อความนั้นตรงที่ใช้",
    },
    "xml-attributes": {
        "en": "This element has more than {limit} attributes. Write properties as elements inside it.",
        "th": "อีลิเมนต์นี้มีแอตทริบิวต์เกิน {limit} รายการ ให้เขียนคุณสมบัติเป็นอีลิเมนต์ข้างใน",
    },
    "framework-no-folder": {
        "en": "This is no folder. Name the folder that holds framework.ttl.",
        "th": "นี่ไม่ใช่โฟลเดอร์ ให้ระบุโฟลเดอร์ที่มีแฟ้ม framework.ttl",
    },
    "framework-no-file": {
        "en": "This folder holds no framework. Put the content of the framework into framework.ttl.",
        "th": "โฟลเดอร์นี้ไม่มีกรอบ ให้ใส่เนื้อหาของกรอบไว้ในแฟ้ม framework.ttl",
    },
    "framework-not-one": {
        "en": "The file describes {count} frameworks that have an IRI. Describe exactly one, "
        "of type dgmf:Framework.",
        "th": "แฟ้มอธิบายกรอบที่มี IRI {count} กรอบ ให้อธิบายเพียงกรอบเดียว โดยเป็นชนิด dgmf:Framework",
    },
    "framework-of-ours": {
        "en": "A framework of your own says nothing about {term}, a term of ours. "
        "Take an IRI in your own namespace.",
        "th": "กรอบของท่านไม่กล่าวถึง {term} ซึ่งเป็นคำศัพท์ที่มากับโปรแกรม ให้ใช้ IRI ในเนมสเปซของท่านเอง",
    },
    "framework-query-stray": {
        "en": "No criterion of the framework has the code {code}. Name the query after a criterion.",
        "th": "กรอบไม่มีเกณฑ์ที่มีรหัส {code} ให้ตั้งชื่อคิวรีตามรหัสของเกณฑ์",
    },
    "framework-query-syntax": {
        "en": "This is not a CONSTRUCT query that can be run: {reason}. Mend the query.",
        "th": "คิวรีนี้ไม่ใช่ CONSTRUCT ที่ใช้งานได้ ให้แก้คิวรี (ตัวอ่านแจ้งว่า: {reason})",
    },
    "framework-query-elsewhere": {
        "en": "A query of a criterion reads its own run only, and this one says {word}. Remove it.",
        "th": "คิวรีของเกณฑ์อ่านได้เฉพาะข้อมูลของการประเมินนั้น แต่คิวรีนี้มีคำว่า {word} ให้ลบออก",
    },
    "framework-broken": {
        "en": "The framework has {count} faults, told above, so nothing was assessed. Mend them first.",
        "th": "กรอบมีข้อผิดพลาด {count} รายการตามที่แจ้งข้างต้น จึงไม่ได้ประเมิน ให้แก้ไขก่อน",
    },
    "source-date-epoch": {
        "en": "SOURCE_DATE_EPOCH is {value}, which is no time. Set it to seconds since 1970, or unset it.",
        "th": "SOURCE_DATE_EPOCH มีค่า {value} ซึ่งไม่ใช่เวลา ให้ตั้งเป็นจำนวนวินาทีนับจาก ค.ศ. 1970 หรือยกเลิกค่านี้",
    },
}

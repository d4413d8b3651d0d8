"""Every sentence that the program says, in English and Thai, by message id.

Placeholders in braces are filled with values; a test holds both languages to the same ones.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

LANGUAGES: Final = ("en", "th")

_MONTHS_TH = (
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.",
    "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
)  # fmt: skip

TEXTS: Final[dict[str, dict[str, str]]] = {
    # Problems with files and arguments: what is wrong, then what to do.
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
    # Import: what a catalogue does not hold, and what was wrong with it or with the options.
    "import-publisher-missing": {
        "en": "Nobody is named as publisher of the description {item}. Give --publisher with an IRI.",
        "th": "เอกสารคำอธิบาย {item} ยังไม่มีผู้เผยแพร่ ให้ระบุ --publisher ด้วย IRI",
    },
    "import-agency-type-missing": {
        "en": "The catalogue does not say what type of agency {item} is. Give --agency-type or write dgmf:agencyType.",
        "th": "บัญชีบริการไม่ได้ระบุประเภทของหน่วยงาน {item} ให้ระบุ --agency-type หรือเขียน dgmf:agencyType",
    },
    "import-name-missing": {
        "en": "The catalogue has no name in Thai or English for {item}. Name it.",
        "th": "บัญชีบริการไม่มีชื่อภาษาไทยหรือภาษาอังกฤษของ {item} ให้เติมชื่อ",
    },
    "import-name-in-one-language": {
        "en": "The catalogue has a name of {item} in only one of Thai and English. Add the other.",
        "th": "บัญชีบริการมีชื่อของ {item} เพียงภาษาเดียวจากภาษาไทยและภาษาอังกฤษ ให้เติมอีกภาษา",
    },
    "import-organization-name-missing": {
        "en": "The catalogue has no name in Thai or English for the organisation {item}. Name it.",
        "th": "บัญชีบริการไม่มีชื่อภาษาไทยหรือภาษาอังกฤษขององค์กร {item} ให้เติมชื่อ",
    },
    "import-sector-missing": {
        "en": "The catalogue does not say to which sector the organisation {item} belongs. Write dgmf:sector, or type it dgmf:Agency.",
        "th": "บัญชีบริการไม่ได้ระบุภาคส่วนขององค์กร {item} ให้เขียน dgmf:sector หรือกำหนดชนิดเป็น dgmf:Agency",
    },
    "import-statement-missing": {
        "en": "The catalogue has no service in use and no channel for the description {item}. Add what the agency offers.",
        "th": "บัญชีบริการไม่มีบริการที่ใช้อยู่และไม่มีช่องทางสำหรับเอกสารคำอธิบาย {item} ให้เติมสิ่งที่หน่วยงานให้บริการ",
    },
    "import-service-not-stated": {
        "en": "The catalogue calls the service {item} withdrawn, so it is described but not stated. State it with dgmf:states if it is in use.",
        "th": "บัญชีบริการระบุว่าเลิกบริการ {item} แล้ว จึงมีคำอธิบายแต่ไม่นับเป็นข้อเท็จจริงที่ระบุ หากยังให้บริการอยู่ให้เติม dgmf:states",
    },
    "import-title-missing": {
        "en": "The catalogue has no title for {item}. Write dcterms:title.",
        "th": "บัญชีบริการไม่มีชื่อของ {item} ให้เขียน dcterms:title",
    },
    "import-title-language": {
        "en": "The titles of {item} are not all in Thai or English, or there are several in one language. Keep one in each.",
        "th": "ชื่อของ {item} ไม่ใช่ภาษาไทยหรือภาษาอังกฤษทั้งหมด หรือมีหลายชื่อในภาษาเดียวกัน ให้เหลือภาษาละหนึ่งชื่อ",
    },
    "import-authority-missing": {
        "en": "The catalogue does not say whose service {item} is. Write m8g:hasCompetentAuthority.",
        "th": "บัญชีบริการไม่ได้ระบุหน่วยงานรับผิดชอบบริการ {item} ให้เขียน m8g:hasCompetentAuthority",
    },
    "import-channel-missing": {
        "en": "The catalogue has no channel for the service {item}. Write m8g:hasChannel.",
        "th": "บัญชีบริการไม่มีช่องทางของบริการ {item} ให้เขียน m8g:hasChannel",
    },
    "import-delivery-mode-missing": {
        "en": "The catalogue does not say whether the service {item} is given online or on site. Write dgmf:deliveryMode.",
        "th": "บัญชีบริการไม่ได้ระบุว่าบริการ {item} ให้ทางออนไลน์หรือ ณ สถานที่ ให้เขียน dgmf:deliveryMode",
    },
    "import-channel-kind-missing": {
        "en": "The catalogue gives the channel {item} no type that equals one of our kinds. Write dgmf:channelKind.",
        "th": "บัญชีบริการไม่มีประเภทของช่องทาง {item} ที่ตรงกับชนิดของช่องทางใด ให้เขียน dgmf:channelKind",
    },
    "import-operator-missing": {
        "en": "The catalogue does not say who operates the channel {item}. Write dgmf:isOperatedBy.",
        "th": "บัญชีบริการไม่ได้ระบุผู้ดำเนินการช่องทาง {item} ให้เขียน dgmf:isOperatedBy",
    },
    "import-service-left-out": {
        "en": "The service {item} is in no description, for the catalogue does not say whose it is. Write m8g:hasCompetentAuthority.",
        "th": "บริการ {item} ไม่อยู่ในเอกสารคำอธิบายใด เพราะบัญชีบริการไม่ได้ระบุหน่วยงานรับผิดชอบ ให้เขียน m8g:hasCompetentAuthority",
    },
    "import-channel-left-out": {
        "en": "The channel {item} is in no description, for no agency's service uses it and no agency owns it. Link it by m8g:hasChannel or m8g:ownedBy.",
        "th": "ช่องทาง {item} ไม่อยู่ในเอกสารคำอธิบายใด เพราะไม่มีบริการของหน่วยงานใดใช้และไม่มีหน่วยงานใดเป็นเจ้าของ ให้เชื่อมด้วย m8g:hasChannel หรือ m8g:ownedBy",
    },
    "import-agency-blank": {
        "en": "An agency has no IRI and was named {item}, which changes with the file. Give it an IRI.",
        "th": "หน่วยงานหนึ่งไม่มี IRI จึงตั้งให้เป็น {item} ซึ่งจะเปลี่ยนเมื่อแฟ้มเปลี่ยน ให้กำหนด IRI",
    },
    "import-agency-none": {
        "en": "The file names no public organisation and no competent authority, so there is nobody to describe (services: {services}, channels: {channels}). Add m8g:PublicOrganisation or m8g:hasCompetentAuthority.",
        "th": "แฟ้มไม่ได้ระบุองค์กรสาธารณะหรือหน่วยงานรับผิดชอบ จึงไม่มีหน่วยงานให้อธิบาย (บริการ {services} ช่องทาง {channels}) ให้เติม m8g:PublicOrganisation หรือ m8g:hasCompetentAuthority",
    },
    "import-of-description": {
        "en": "The file is already an agency description. Use it as it is.",
        "th": "แฟ้มนี้เป็นเอกสารคำอธิบายหน่วยงานอยู่แล้ว ให้ใช้ได้ทันที",
    },
    "import-period-unknown": {
        "en": "A catalogue has no reporting period. Give {options}, for example 2024-10-01 and 2025-09-30.",
        "th": "บัญชีบริการไม่มีรอบการรายงาน ให้ระบุ {options} เช่น 2024-10-01 และ 2025-09-30",
    },
    "import-date-malformed": {
        "en": "{option} {value} is not a day. Write it as YYYY-MM-DD.",
        "th": "{option} {value} ไม่ใช่วันที่ ให้เขียนในรูป ปปปป-ดด-วว",
    },
    "import-date-buddhist-era": {
        "en": "{option} {value} has a year of the Buddhist era. Subtract 543.",
        "th": "{option} {value} เป็นปีพุทธศักราช ให้ลบ 543",
    },
    "import-period-reversed": {
        "en": "The period ends ({end}) before it starts ({start}). Exchange the two.",
        "th": "รอบการรายงานสิ้นสุด ({end}) ก่อนเริ่ม ({start}) ให้สลับวันที่",
    },
    "import-iri-malformed": {
        "en": "{option} {value} is not an IRI. Write one such as https://example.org/office.",
        "th": "{option} {value} ไม่ใช่ IRI ให้เขียนเช่น https://example.org/office",
    },
    "import-agency-type-unknown": {
        "en": "There is no agency type {value}. Use one of: {known}",
        "th": "ไม่มีประเภทหน่วยงาน {value} ให้ใช้อย่างใดอย่างหนึ่งต่อไปนี้: {known}",
    },
    "import-written": {
        "en": "{path}: {services} services and {channels} channels of {agency}",
        "th": "{path}: บริการ {services} รายการ และช่องทาง {channels} ช่องทาง ของ {agency}",
    },
    "import-more": {
        "en": "{rule}, and {count} more of this kind: {sentence}",
        "th": "{rule} และอีก {count} รายการทำนองเดียวกัน: {sentence}",
    },
    "import-summary": {
        "en": "In the catalogue: {services} services, {channels} channels, {agencies} agencies. In the descriptions: {services_out}, {channels_out}, {agencies_out}.",
        "th": "ในบัญชีบริการ: บริการ {services} ช่องทาง {channels} หน่วยงาน {agencies} · ในเอกสารคำอธิบาย: {services_out}, {channels_out}, {agencies_out} ตามลำดับ",
    },
    # Conversion and comparison of ontologies.
    "convert-format-unknown": {
        "en": "There is no format “{format}”. Choose one of: {known}.",
        "th": "ไม่มีรูปแบบ “{format}” ให้เลือกจาก: {known}",
    },
    "convert-framed-format": {
        "en": "Only JSON-LD has a framed form, not {format}. Write --to jsonld, or leave --framed out.",
        "th": "มีเพียง JSON-LD ที่จัดเป็นโครงสร้างต้นไม้ได้ ไม่ใช่ {format} ให้เขียน --to jsonld หรือไม่ต้องใส่ --framed",
    },
    "convert-graphs-several": {
        "en": "The file holds {count} graphs, which this format cannot keep apart. Convert them one by one, each from a file of its own.",
        "th": "แฟ้มมี {count} กราฟ ซึ่งรูปแบบนี้แยกจากกันไม่ได้ ให้แยกเป็นแฟ้มละกราฟแล้วแปลงทีละแฟ้ม",
    },
    "convert-not-expressible": {
        "en": "RDF/XML cannot say what the file says ({reason}): a property whose IRI ends in no name, or a control character in a text. Choose another format, or correct it.",
        "th": "RDF/XML เขียนเนื้อหาของแฟ้มนี้ไม่ได้ ({reason}) เพราะ IRI ของคุณสมบัติไม่ได้ลงท้ายด้วยชื่อ หรือข้อความมีอักขระควบคุม ให้เลือกรูปแบบอื่นหรือแก้ไขแฟ้ม",
    },
    "folder-no-ontology": {
        "en": "The folder holds no Turtle file (.ttl). Name the folder of the ontology, or one file.",
        "th": "โฟลเดอร์ไม่มีแฟ้ม Turtle (.ttl) ให้ระบุโฟลเดอร์ของออนโทโลยีหรือแฟ้มหนึ่งแฟ้ม",
    },
    "fault-network": {
        "en": "Something asked for {url}, and nothing is ever fetched. Please report this.",
        "th": "มีการขอ {url} แต่โปรแกรมไม่ดึงสิ่งใดจากเครือข่าย โปรดแจ้งปัญหานี้",
    },
    # Reasoning.
    "import-not-local": {
        "en": "This imports {iri}, which no catalog names, and nothing is fetched from the network. Save it beside this file and name it in {catalog}.",
        "th": "แฟ้มนี้นำเข้า {iri} ซึ่งไม่มีในบัญชีแฟ้ม และโปรแกรมไม่ดึงสิ่งใดจากเครือข่าย ให้บันทึกไว้ข้างแฟ้มนี้แล้วระบุใน {catalog}",
    },
    "module-missing": {
        "en": "The catalog gives {file} for {iri}, but there is no such file. Restore the file or correct this entry.",
        "th": "บัญชีแฟ้มระบุ {file} สำหรับ {iri} แต่ไม่พบแฟ้ม ให้นำแฟ้มกลับมาหรือแก้รายการนี้",
    },
    "catalog-syntax": {
        "en": "The catalog is not well-formed XML: {reason}. Mend it at this place.",
        "th": "บัญชีแฟ้มไม่ใช่ XML ที่ถูกต้อง ให้แก้ตรงนี้ (ตัวอ่านแจ้งว่า: {reason})",
    },
    "catalog-doctype": {
        "en": "The catalog declares a document type, which is not allowed. Remove the DOCTYPE.",
        "th": "บัญชีแฟ้มประกาศชนิดเอกสารซึ่งไม่อนุญาต ให้ลบ DOCTYPE",
    },
    "catalog-entry-remote": {
        "en": "The catalog leads to {uri}, which is no file, and nothing is fetched from the network. Name a local file instead.",
        "th": "บัญชีแฟ้มชี้ไปที่ {uri} ซึ่งไม่ใช่แฟ้ม และโปรแกรมไม่ดึงสิ่งใดจากเครือข่าย ให้ระบุแฟ้มในเครื่อง",
    },
    "ontology-not-dl": {
        "en": "The ontology cannot be reasoned about, since it is outside OWL 2 DL: {reason}. Change what is named there.",
        "th": "อนุมานออนโทโลยีนี้ไม่ได้เพราะอยู่นอก OWL 2 DL ให้แก้สิ่งที่ระบุ (เครื่องอนุมานแจ้งว่า: {reason})",
    },
    "term-of-two-kinds": {
        "en": "{term} is declared both {kind} and {other}. Keep one, or use another name for the second.",
        "th": "{term} ประกาศเป็นทั้ง {kind} และ {other} ให้เหลือชนิดเดียวหรือใช้ชื่ออื่น",
    },
    "fault-file-missing": {
        "en": "The file “{name}” is missing from the installation. Install dgmf-kg anew.",
        "th": "ไม่พบแฟ้ม “{name}” ในชุดติดตั้ง ให้ติดตั้ง dgmf-kg ใหม่",
    },
    "fault-java-missing": {
        "en": "Reasoning needs Java, and none was found. Install a Java runtime (Debian: default-jre-headless) and see that “java” is on the path.",
        "th": "การอนุมานต้องใช้ Java แต่ไม่พบในเครื่อง ให้ติดตั้ง Java (Debian: default-jre-headless) และให้คำสั่ง “java” เรียกใช้ได้",
    },
    "reason-consistent": {
        "en": "{path}: consistent with the ontology",
        "th": "{path}: สอดคล้องกับออนโทโลยี",
    },
    "reason-inconsistent": {
        "en": "{path}: contradicts the ontology",
        "th": "{path}: ขัดแย้งกับออนโทโลยี",
    },
    "reason-clash": {
        "en": "{iri} cannot be all that is said of it. Remove one of its classes or properties.",
        "th": "{iri} เป็นทุกอย่างตามที่ระบุพร้อมกันไม่ได้ ให้ลบคลาสหรือคุณสมบัติบางรายการ",
    },
    "reason-clash-none": {
        "en": "The contradiction lies in no single individual; look at the class axioms of the file.",
        "th": "ความขัดแย้งไม่ได้อยู่ที่สิ่งใดสิ่งหนึ่ง ให้ตรวจสอบสัจพจน์ของคลาสในแฟ้ม",
    },
    "reason-unsatisfiable": {
        "en": "The class {iri} can have no member. Remove one of its superclasses or conditions.",
        "th": "คลาส {iri} มีสมาชิกไม่ได้ ให้ลบคลาสแม่หรือเงื่อนไขบางรายการ",
    },
    "reason-stage": {
        "en": "  {dimension}: {rank}",
        "th": "  {dimension}: {rank}",
    },
    "reason-agrees": {
        "en": "Axioms and queries derive the same stages:",
        "th": "สัจพจน์และคิวรีให้ขั้นเดียวกัน:",
    },
    "reason-disagrees": {
        "en": "{dimension}: the axioms derive stage {inferred}, the queries {queried}. Please report this with the file.",
        "th": "{dimension}: สัจพจน์ให้ขั้น {inferred} แต่คิวรีให้ {queried} โปรดแจ้งปัญหาพร้อมแฟ้ม",
    },
    # Profiles, and shapes of the user's own.
    "profile-unknown": {
        "en": "There is no profile {profile}. Use one of: {known}",
        "th": "ไม่มีระดับข้อกำหนด {profile} ให้ใช้อย่างใดอย่างหนึ่งต่อไปนี้: {known}",
    },
    "shapes-none": {
        "en": "The file holds no SHACL shape. Give a file with sh:NodeShape or sh:PropertyShape.",
        "th": "แฟ้มไม่มีข้อกำหนด SHACL ให้ระบุแฟ้มที่มี sh:NodeShape หรือ sh:PropertyShape",
    },
    "shapes-code": {
        "en": "{property} would run a query or a script from outside, which is never done. Write the rule in SHACL Core.",
        "th": "{property} สั่งให้รันคิวรีหรือสคริปต์จากภายนอก ซึ่งไม่อนุญาต ให้เขียนกฎด้วย SHACL Core",
    },
    "shapes-severity": {
        "en": "{value} is no severity known here. Write sh:Violation, sh:Warning or sh:Info.",
        "th": "ไม่รู้จักความรุนแรง {value} ให้เขียน sh:Violation, sh:Warning หรือ sh:Info",
    },
    "shapes-two-values": {
        "en": "{shape} is given two severities, or is switched both on and off. Keep one value.",
        "th": "{shape} มีความรุนแรงสองค่า หรือทั้งเปิดและปิด ให้เหลือค่าเดียว",
    },
    "shapes-ours": {
        "en": "{shape} is one of our rules: only sh:severity and sh:deactivated can be given for it. Write a shape of your own.",
        "th": "{shape} เป็นกฎของกรอบ กำหนดได้เฉพาะ sh:severity และ sh:deactivated ให้เขียนข้อกำหนดของท่านเอง",
    },
    "shapes-part": {
        "en": "{shape} reports nothing itself. Name the rule, as a report shows it.",
        "th": "{shape} ไม่ได้รายงานผลเอง ให้ระบุกฎตามที่รายงานแสดง",
    },
    "shapes-unknown": {
        "en": "There is no shape {shape}. Write {nearest} instead.",
        "th": "ไม่มีข้อกำหนด {shape} ให้เขียน {nearest} แทน",
    },
    "shapes-malformed": {
        "en": "The shape is not as SHACL wants it. Correct {part}.",
        "th": "ข้อกำหนดไม่ถูกต้องตาม SHACL ให้แก้ {part}",
    },
    "shapes-recursive": {
        "en": "The shape {shape} refers to itself, directly or through others. Remove one reference.",
        "th": "ข้อกำหนด {shape} อ้างถึงตนเอง ไม่ว่าโดยตรงหรือโดยอ้อม ให้ลบการอ้างถึงหนึ่งรายการ",
    },
    "shapes-refused": {
        "en": "The engine cannot use your shapes: {reason}. Correct them.",
        "th": "เครื่องตรวจใช้ข้อกำหนดของท่านไม่ได้: {reason} ให้แก้ไข",
    },
    # Validation.
    "violation": {"en": "violation", "th": "ไม่เป็นไปตามข้อกำหนด"},
    "warning": {"en": "warning", "th": "คำเตือน"},
    "info": {"en": "info", "th": "ข้อแนะนำ"},
    "conforms": {"en": "conforms", "th": "เป็นไปตามข้อกำหนด"},
    "conforms-not": {
        "en": "does not conform: {violations} violations, {warnings} warnings",
        "th": "ไม่เป็นไปตามข้อกำหนด {violations} รายการ มีคำเตือน {warnings} รายการ",
    },
    "conforms-with-warnings": {
        "en": "conforms, with {warnings} warnings",
        "th": "เป็นไปตามข้อกำหนด มีคำเตือน {warnings} รายการ",
    },
    "not-checked": {"en": "error", "th": "ข้อผิดพลาด"},
    "summary-validate": {
        "en": "{files} files: {conforming} conform, {failing} do not, {unread} could not be checked",
        "th": "ทั้งหมด {files} แฟ้ม: เป็นไปตามข้อกำหนด {conforming} ไม่เป็นไปตามข้อกำหนด {failing} "
        "ตรวจสอบไม่ได้ {unread}",
    },
    # Assessment.
    "not-assessed": {
        "en": "was not assessed, because it does not conform. Mend the violations above, "
        "or insist with --insist.",
        "th": "ไม่ได้รับการประเมินเพราะไม่เป็นไปตามข้อกำหนด ให้แก้ไขรายการข้างต้น หรือยืนยันด้วย --insist",
    },
    "insisted": {
        "en": "The description does not conform; this result was asked for all the same "
        "and may be wrong.",
        "th": "เอกสารไม่เป็นไปตามข้อกำหนด ผลนี้จัดทำตามที่ผู้ใช้ยืนยันและอาจไม่ถูกต้อง",
    },
    "title": {"en": "Digital government maturity of {agency}", "th": "วุฒิภาวะรัฐบาลดิจิทัลของ{agency}"},
    "setting": {
        "en": "Reporting period {start} to {end} · as of {as_of} · minimum grade: {grade}",
        "th": "รอบการรายงาน {start} ถึง {end} · วันที่อ้างอิง {as_of} · ชั้นหลักฐานขั้นต่ำ: {grade}",
    },
    "overall": {"en": "Overall", "th": "โดยรวม"},
    "overall-sentence": {
        "en": "Overall proven stage: {proven}. Possible: {possible}.",
        "th": "ขั้นที่พิสูจน์ได้โดยรวม: {proven} · ขั้นที่เป็นไปได้: {possible}",
    },
    "no-overall": {
        "en": "Every dimension is out of scope, so there is no overall stage.",
        "th": "ทุกด้านอยู่นอกขอบเขต จึงไม่มีขั้นโดยรวม",
    },
    "declared-sentence": {
        "en": "Declared stage: {declared} ({judgement}).",
        "th": "ขั้นที่หน่วยงานแจ้ง: {declared} ({judgement})",
    },
    "overclaim": {"en": "above what is possible", "th": "แจ้งสูงกว่าที่เป็นไปได้"},
    "unsupported": {"en": "above what is proven", "th": "แจ้งสูงกว่าที่พิสูจน์ได้"},
    "underclaim": {"en": "below what is proven", "th": "แจ้งต่ำกว่าที่พิสูจน์ได้"},
    "confirmed": {"en": "confirmed", "th": "ตรงกับที่พิสูจน์ได้"},
    "stage": {"en": "{rank} {name}", "th": "{name} ({rank})"},
    "stage-none": {"en": "none yet", "th": "ยังไม่ถึงขั้นแรก"},
    "dimension": {"en": "Dimension", "th": "ด้าน"},
    "proven": {"en": "Proven stage", "th": "ขั้นที่พิสูจน์ได้"},
    "possible": {"en": "Possible stage", "th": "ขั้นที่เป็นไปได้"},
    "declared": {"en": "Declared", "th": "ขั้นที่แจ้ง"},
    "held-back-by": {"en": "Held back by", "th": "ติดที่เกณฑ์"},
    "out-of-scope": {"en": "out of scope", "th": "นอกขอบเขต"},
    "binding-mark": {
        "en": "* holds back the overall proven stage",
        "th": "* เป็นตัวกำหนดขั้นที่พิสูจน์ได้โดยรวม",
    },
    "ahead": {
        "en": "Ahead: {dimension} is proven at stage {stages} too, held back by an earlier stage.",
        "th": "ล้ำหน้า: ด้าน{dimension}พิสูจน์ได้ใน{stages} ด้วย แต่ติดที่ขั้นก่อนหน้า",
    },
    "why": {"en": "Why", "th": "เหตุผล"},
    "met": {"en": "met", "th": "ผ่าน"},
    "not-met": {"en": "not met", "th": "ไม่ผ่าน"},
    "unknown": {"en": "unknown", "th": "ยังไม่ทราบ"},
    "conflicting": {"en": "conflicting", "th": "ขัดแย้ง"},
    "not-applicable": {"en": "not applicable", "th": "ไม่เกี่ยวข้อง"},
    "shown": {"en": "shown by", "th": "แสดงโดย"},
    "refuted": {"en": "denied by", "th": "ขัดด้วย"},
    "exempted": {"en": "exempted by", "th": "ยกเว้นโดย"},
    "ignored": {
        "en": "exemption ignored, since the criterion always applies or no reason is given:",
        "th": "ไม่รับข้อยกเว้นเพราะเกณฑ์ใช้บังคับเสมอหรือไม่ได้ให้เหตุผล:",
    },
    "left-out": {
        "en": "without the identity assurance required:",
        "th": "ไม่มีระดับความน่าเชื่อถือของการยืนยันตัวตนที่กำหนด:",
    },
    "claim": {
        "en": "the claim of {claimant}: “{justification}”",
        "th": "คำกล่าวอ้างของ{claimant}: “{justification}”",
    },
    "claim-bare": {"en": "the claim of {claimant}", "th": "คำกล่าวอ้างของ{claimant}"},
    "completeness": {
        "en": "the statement that the description is complete for this dimension",
        "th": "ข้อความว่าเอกสารครบถ้วนสำหรับด้านนี้",
    },
    "more-grounds": {"en": "and {count} more", "th": "และอีก {count} รายการ"},
    "evidence": {"en": "evidence: {names}", "th": "หลักฐาน: {names}"},
    "evidence-none": {"en": "no valid evidence (self-claimed)", "th": "ไม่มีหลักฐานที่มีผล (กล่าวอ้างเอง)"},
    "set-aside": {"en": "set aside: {items}", "th": "ไม่นับ: {items}"},
    "expired": {"en": "expired", "th": "สิ้นผลแล้ว"},
    "not-yet-valid": {"en": "not yet valid", "th": "ยังไม่มีผล"},
    "outside-period": {"en": "about another period", "th": "เป็นของรอบอื่น"},
    "below-grade": {"en": "below the minimum grade", "th": "ชั้นหลักฐานต่ำกว่าที่กำหนด"},
    "later": {
        "en": "of later stages, {count} more unknown",
        "th": "เกณฑ์ของขั้นหลังจากนั้นยังไม่ทราบอีก {count} ข้อ",
    },
    "nothing-said": {
        "en": "the description shows nothing for it or against it",
        "th": "เอกสารไม่แสดงสิ่งใดที่สนับสนุนหรือขัดแย้ง",
    },
    "dimension-set-aside": {
        "en": "{dimension}, a statement on scope or completeness is set aside: {items}",
        "th": "ด้าน{dimension} ข้อความเรื่องขอบเขตหรือความครบถ้วนไม่นับ: {items}",
    },
    "limitations": {"en": "Limitations stated", "th": "ข้อจำกัดที่แจ้งไว้"},
    "limitation-warning": {
        "en": "Warning: the limitation “{limitation}” is stated, yet {criterion}, which lifts it, "
        "is shown. Remove whichever no longer holds.",
        "th": "คำเตือน: แจ้งข้อจำกัด “{limitation}” ไว้ แต่มีสิ่งแสดงว่าผ่าน {criterion} ซึ่งทำให้พ้นข้อจำกัดนั้น "
        "ให้ลบส่วนที่ไม่เป็นจริงแล้ว",
    },
    "next": {"en": "What next", "th": "ขั้นตอนต่อไป"},
    "next-goal": {
        "en": "{dimension}: to reach stage {stage}",
        "th": "ด้าน{dimension}: เพื่อให้ถึง{stage}",
    },
    "next-nothing": {
        "en": "Every dimension in scope is at the highest stage. Keep the evidence up to date.",
        "th": "ทุกด้านในขอบเขตอยู่ในขั้นสูงสุดแล้ว ให้รักษาหลักฐานให้เป็นปัจจุบัน",
    },
    "do": {"en": "Do", "th": "ดำเนินการ"},
    "find-out": {"en": "Find out", "th": "ตรวจสอบข้อเท็จจริง"},
    "settle": {"en": "Settle", "th": "ทำให้ชัดเจน"},
    "advice-unknown": {
        "en": "Does the agency already do this? If so, describe it, with evidence such as: {evidence}. "
        "If not: {measure}",
        "th": "หน่วยงานทำเรื่องนี้แล้วหรือไม่ หากทำแล้วให้อธิบายพร้อมหลักฐาน เช่น {evidence} หากยังไม่ทำ: {measure}",
    },
    "advice-conflicting": {
        "en": "The description says both yes and no. Establish which holds, then correct your own "
        "statement or ask the other party to correct theirs.",
        "th": "เอกสารระบุทั้งว่าใช่และไม่ใช่ ให้ตรวจสอบว่าสิ่งใดถูกต้อง แล้วแก้ข้อความของหน่วยงานหรือขอให้อีกฝ่ายแก้ข้อความของตน",
    },
    "risk": {"en": "Risk otherwise: {risk}", "th": "ความเสี่ยงหากไม่ทำ: {risk}"},
    "self-claimed": {"en": "self-claimed", "th": "กล่าวอ้างเอง"},
    "documented": {"en": "documented", "th": "มีเอกสาร"},
    "independently-verified": {"en": "independently verified", "th": "ตรวจยืนยันโดยผู้เป็นอิสระ"},
    # The validation report as a page.
    "report-title": {"en": "Validation report", "th": "รายงานผลการตรวจสอบตามข้อกำหนด"},
    "report-day": {"en": "Checked on {day}", "th": "ตรวจสอบเมื่อ {day}"},
    "report-file": {"en": "File", "th": "แฟ้ม"},
    "report-verdict": {"en": "Outcome", "th": "ผล"},
    "report-conforms-not": {"en": "does not conform", "th": "ไม่เป็นไปตามข้อกำหนด"},
    "report-not-checked": {"en": "could not be checked", "th": "ตรวจสอบไม่ได้"},
    "report-place": {"en": "Place", "th": "ตำแหน่ง"},
    "report-line": {"en": "line {line}", "th": "บรรทัด {line}"},
    "report-line-column": {
        "en": "line {line}, column {column}",
        "th": "บรรทัด {line} คอลัมน์ {column}",
    },
    "report-place-unknown": {"en": "place not known", "th": "ไม่ทราบตำแหน่ง"},
    "report-focus": {"en": "About", "th": "สิ่งที่กล่าวถึง"},
    "report-property": {"en": "Property", "th": "คุณสมบัติ"},
    "report-value": {"en": "Value", "th": "ค่า"},
    # Rules whose messages name the term at fault, in general.
    "rule-TE-01": {
        "en": "Every term of the framework's namespaces in a description is one that exists.",
        "th": "คำศัพท์ทุกคำในเนมสเปซของกรอบที่เอกสารคำอธิบายใช้ต้องมีอยู่จริง",
    },
    "rule-TE-02": {
        "en": "A description says nothing about the framework's own terms.",
        "th": "เอกสารคำอธิบายไม่กล่าวถึงคำศัพท์ของกรอบเอง",
    },
    "rule-TE-03": {
        "en": "A description does not use the properties that only results have.",
        "th": "เอกสารคำอธิบายไม่ใช้คุณสมบัติที่มีเฉพาะในผล",
    },
    "rule-TE-04": {
        "en": "A description does not use a term of the framework that is deprecated.",
        "th": "เอกสารคำอธิบายไม่ใช้คำศัพท์ของกรอบที่เลิกใช้แล้ว",
    },
    # Files that are not read: what they are, and what would make them readable.
    "file-not-ordinary": {
        "en": "This is a pipe or a device, not an ordinary file. Save the content as a file and name that.",
        "th": "นี่คือไปป์หรืออุปกรณ์ ไม่ใช่แฟ้มธรรมดา ให้บันทึกเนื้อหาเป็นแฟ้มแล้วระบุแฟ้มนั้น",
    },
    "file-too-large": {
        "en": "The file has {size} MB, more than the {limit} MB that are read. "
        "Put each agency into a file of its own.",
        "th": "แฟ้มมีขนาด {size} เมกะไบต์ เกิน {limit} เมกะไบต์ที่อ่านได้ ให้แยกเป็นหน่วยงานละหนึ่งแฟ้ม",
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
}


def say(message_id: str, language: str, **values: str) -> str:
    """The sentence of that id in that language, its placeholders filled."""
    return TEXTS[message_id][language].format(**values)


def name_of(texts: Mapping[str, str], language: str, iri: str) -> str:
    """A name in the language asked for, else in another one, else the last part of the IRI."""
    for wanted in (language, *LANGUAGES, *sorted(texts)):
        if wanted in texts:
            return texts[wanted]
    return iri.rstrip("/").rpartition("#")[2].rpartition("/")[2] or iri


def day(text: str, language: str) -> str:
    """A date `YYYY-MM-DD` as readers of the language write it; in Thai with the Buddhist year."""
    if language != "th":
        return text
    try:
        value = date.fromisoformat(text)
    except ValueError:
        return text
    return f"{value.day} {_MONTHS_TH[value.month - 1]} {value.year + 543}"

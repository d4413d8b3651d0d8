"""Importing from foreign vocabularies."""

from typing import Final

TEXTS: Final[dict[str, dict[str, str]]] = {
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
}

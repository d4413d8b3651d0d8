"""Bulk runs: many descriptions, from folders, archives and dumps, into tables."""

from typing import Final

TEXTS: Final[dict[str, dict[str, str]]] = {
    "bulk-nothing": {
        "en": "There is no RDF file in what you named, so nothing was assessed. Name files, a folder, "
        "a pattern, an archive or a dump.",
        "th": "ไม่พบแฟ้ม RDF ในสิ่งที่ระบุ จึงไม่ได้ประเมินสิ่งใด ให้ระบุแฟ้ม โฟลเดอร์ รูปแบบชื่อ หรือแฟ้มรวม",
    },
    "bulk-exists": {
        "en": "{folder} exists already and is left as it is. Choose another name, or move it away.",
        "th": "มี {folder} อยู่แล้วและจะไม่ถูกแก้ไข ให้เลือกชื่ออื่นหรือย้ายของเดิมออก",
    },
    "bulk-other-job": {
        "en": "{folder} was left by a run over other files, or with other options. Go on with those, "
        "or leave out --resume to begin anew.",
        "th": "{folder} เป็นของการทำงานกับแฟ้มหรือตัวเลือกชุดอื่น ให้ใช้ชุดเดิม หรือไม่ใส่ --resume เพื่อเริ่มใหม่",
    },
    "bulk-repeated": {
        "en": "The agency {agency} has another description of the same period in this run. "
        "Keep one of them.",
        "th": "หน่วยงาน {agency} มีเอกสารคำอธิบายของรอบเดียวกันอีกฉบับในการทำงานนี้ ให้เหลือไว้ฉบับเดียว",
    },
    "bulk-interrupted": {
        "en": "Interrupted. What is done is kept; go on with --resume.",
        "th": "หยุดกลางคัน ส่วนที่ทำแล้วยังอยู่ ให้ทำต่อด้วย --resume",
    },
    "bulk-summary": {
        "en": "{total} descriptions: {assessed} assessed, {failing} do not conform, {unread} could not "
        "be used. Tables are in {folder}.",
        "th": "ทั้งหมด {total} ฉบับ: ประเมินแล้ว {assessed} ไม่เป็นไปตามข้อกำหนด {failing} ใช้ไม่ได้ {unread} "
        "ตารางอยู่ใน {folder}",
    },
    "bulk-rate": {"en": "{rate} a second", "th": "{rate} ฉบับต่อวินาที"},
    "bulk-stage": {"en": "Stage", "th": "ขั้น"},
    "bulk-none": {"en": "none yet", "th": "ยังไม่ถึงขั้นแรก"},
    "archive-damaged": {
        "en": "The archive cannot be read ({reason}). Pack or copy it anew.",
        "th": "อ่านแฟ้มบีบอัดไม่ได้ ({reason}) ให้บีบอัดหรือคัดลอกใหม่",
    },
    "archive-empty": {
        "en": "The archive holds no RDF file, so nothing was assessed. Put files with one of these "
        "extensions into it: {known}",
        "th": "ไม่มีแฟ้ม RDF ในแฟ้มบีบอัด จึงไม่ได้ประเมินสิ่งใด ให้ใส่แฟ้มที่มีนามสกุลต่อไปนี้: {known}",
    },
    "member-too-large": {
        "en": "The file in the archive has more than {limit} MB. Put each agency into a file of its own.",
        "th": "แฟ้มในแฟ้มบีบอัดมีขนาดเกิน {limit} เมกะไบต์ ให้แยกเป็นหน่วยงานละหนึ่งแฟ้ม",
    },
    "dump-format": {
        "en": "A file with many descriptions cannot be {format}. Write it as N-Quads, N-Triples, TriG or "
        "Turtle.",
        "th": "แฟ้มที่มีเอกสารคำอธิบายหลายฉบับใช้รูปแบบ {format} ไม่ได้ ให้เขียนเป็น N-Quads, N-Triples, TriG หรือ Turtle",
    },
    "dump-scattered": {
        "en": "Statements of the graph {graph} stand in several places. Sort the file so that each graph "
        "stands together.",
        "th": "ข้อความของกราฟ {graph} อยู่หลายที่ ให้เรียงแฟ้มให้แต่ละกราฟอยู่ติดกัน",
    },
    "dump-piece": {
        "en": "More than {limit} MB from here on belong to one description. Put each description into a "
        "graph of its own, or into a block that begins with it.",
        "th": "ข้อความตั้งแต่ตรงนี้เกิน {limit} เมกะไบต์อยู่ในเอกสารคำอธิบายเดียว ให้แยกเอกสารคำอธิบายเป็นกราฟของตน "
        "หรือเป็นกลุ่มที่ขึ้นต้นด้วยเอกสารนั้น",
    },
    "dask-missing": {
        "en": "Dask is not installed. Install the extra: dgmf-kg[cluster]",
        "th": "ยังไม่ได้ติดตั้ง Dask ให้ติดตั้งส่วนเสริม dgmf-kg[cluster]",
    },
    "fault-cluster": {
        "en": "The cluster at {address} does not answer ({reason}). Check the address and that the "
        "scheduler runs.",
        "th": "คลัสเตอร์ที่ {address} ไม่ตอบ ({reason}) ให้ตรวจสอบที่อยู่และตรวจว่าตัวจัดงานทำงานอยู่",
    },
    "bulk-worker-died": {
        "en": "Whoever works on this file ends at once, every time. Take the file away, and report it.",
        "th": "ตัวประมวลผลหยุดทำงานทุกครั้งที่อ่านแฟ้มนี้ ให้นำแฟ้มออกและแจ้งปัญหา",
    },
    "bulk-not-ours": {
        "en": "{folder} is in the way and was not left by a run. Move it away, or choose another name.",
        "th": "มี {folder} อยู่ก่อนและไม่ได้มาจากการทำงานนี้ ให้ย้ายออกหรือเลือกชื่ออื่น",
    },
    "bulk-no-folder": {
        "en": "{path} stands for many files. For tables of them add -o and the name of a new folder, "
        "without --format.",
        "th": "{path} หมายถึงหลายแฟ้ม หากต้องการตาราง ให้เพิ่ม -o และชื่อโฟลเดอร์ใหม่ โดยไม่ใส่ --format",
    },
    "bulk-no-tables": {
        "en": "--workers, --resume and --dask are for tables. Add -o and the name of a new folder, "
        "without --format.",
        "th": "--workers --resume และ --dask ใช้กับตารางเท่านั้น ให้เพิ่ม -o และชื่อโฟลเดอร์ใหม่ โดยไม่ใส่ --format",
    },
    "bulk-option": {
        "en": "{option} is for reports on single files, not for tables. Leave it out, or add --format.",
        "th": "{option} ใช้กับรายงานรายแฟ้ม ไม่ใช้กับตาราง ให้เอาออกหรือเพิ่ม --format",
    },
}

"""What may stand above a headline: the head of a letter, or an office and the number of what it sends out."""

import re
from collections.abc import Sequence

_FROM = "发件人|發件人|寄件者|寄件人|From"
_FIELD = re.compile(
    rf"(?:{_FROM}|收件人|收件者|To|抄送|副本|Cc|主题|主題|主旨|Subject|发送时间|发件时间|寄件日期|傳送時間|"
    r"日期|时间|時間|Date|Sent|附件)\s*[:\uff1a]\s*(?P<said>.*)",
    re.IGNORECASE,
)
_SENDER = re.compile(_FROM, re.IGNORECASE)
_SUBJECT = re.compile("主题|主題|主旨|Subject", re.IGNORECASE)
_PASSED_ON = re.compile(r"(?:(?:转发|轉寄|回复|回覆|答复|Fwd?|Re)\s*[:\uff1a]\s*)+", re.IGNORECASE)
_FEWEST, _MOST = 2, 8
# 平政发〔2020〕18号
_NUMBER = re.compile(r"[\u4e00-\u9fff]{1,14}\s?[〔\[(\uff08【]\d{4}[〕\])\uff09】]\s?第?\d{1,5}[号號]")
_SORT = re.compile(
    "(?:通知|意见|意見|决定|決定|公告|通告|通报|通報|批复|批覆|函|办法|辦法|方案|规定|規定|报告|報告|纪要|紀要|决议|決議|命令)$"
)
_SENTENCE = re.compile("[。！？；：:]")
_DEEPEST = 6
_TITLE_LINES = 3
_TITLE_LENGTH = 60


def letter(lines: Sequence[str]) -> tuple[int, str]:
    """How many lines the head of a letter takes that was copied out of a mail program, and its subject; 0 for none."""
    found = []
    for line in lines[:_MOST]:
        if not (field := _FIELD.match(line)):
            break
        found.append(field)
    if len(found) < _FEWEST or not any(_SENDER.match(field[0]) for field in found):
        return 0, ""
    subject = next((field["said"] for field in found if _SUBJECT.match(field[0])), "")
    passed_on = _PASSED_ON.match(subject)
    return len(found), subject[passed_on.end() :] if passed_on else subject


def office(lines: Sequence[str]) -> tuple[int, int]:
    """Where the headline beneath the number of what an office sends out begins and ends; 0 for no such head."""
    number = next((at for at, line in enumerate(lines[:_DEEPEST]) if _NUMBER.fullmatch(line)), None)
    if number is None:
        return 0, 0
    end = number + 1
    while end + 1 < len(lines) and end - number <= _TITLE_LINES and _is_title(lines[end]):
        end += 1
        if _SORT.search(lines[end - 1]):
            return number + 1, end
    return 0, 0


def _is_title(line: str) -> bool:
    return len(line) <= _TITLE_LENGTH and not _SENTENCE.search(line)

"""The patterns of the grammar, compiled once from a lexicon."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain

from gui.core.extraction.lexicon import Lexicon, longest_first
from gui.core.extraction.organs import OrganNames

HAN = "一-龥"
NUMBER = r"(?:\d[\d,.]{0,15}|[一二两三四五六七八九十百千]{1,12})"
_LEVEL = "自治区|自治州|自治县|开发区|高新区|省|市|县|区|州|盟|旗|镇|乡|街道|村"
# Levels in rows: 市县, 县市区, 县（市、区）, 省市县三级.
_ROW = (
    r"(?:县（市、区）|县（市）区|县（区）|市（县、区）|省区市|省市县|县市区|市县区|市区县|市州|地市|市县|区县|县区|县市"
    r"|旗县|盟市|镇街|乡镇市|乡镇|镇乡|镇村|省市)(?:[两三四]级)?"
)
DEICTIC = re.compile(rf"(?:全|我|本|该|当|各|各级|所辖|下辖|辖区)(?:{_ROW}|{_LEVEL}|级|地)|{_ROW}")
LEVEL_ONLY = re.compile(_LEVEL)
LOCALITY = re.compile(
    rf"(?![将对把为在向与和的从各全到于给让并也还已由被逐整每])[{HAN}]{{1,3}}?(?:自然村|行政村|社区|街道|开发区|高新区|经开区|新区|镇|乡|村)(?![{HAN}]?(?:居民|群众|企业))"
)
SEVERAL = re.compile(r"[两三四五六七八九十](?:省|市|县|区|地|州|镇|村)(?!级)")
_UNITS = "省区市|省份|省市|区县|县市区|县区|市县|市州|地市|部委|部门|单位|委办局"
COUNTED = re.compile(
    rf"(?:全[国省市县区])?(?:国家|中央)?(?:多|{NUMBER}(?:多|余)?)(?:个|家)?(?:{_UNITS})(?:（[^）]{{1,6}}）)?"
    r"|[两三四五](?:省|市|县|区|地|州|镇|村)(?!级)"
)
# 公安、应急和住建等部门: fields in a row that "departments" closes.
_ROW_OF_FIELDS = rf"(?:[、和与及](?:(?![和与及等])[{HAN}]){{2,8}}){{0,8}}"
_CLOSED_BY = rf"(?:等(?:多|有关|相关|{NUMBER})?(?:个|家)?(?:有关|相关|职能)?|[两三四五六七八九十]个?)(?:部门|单位)"
_FIELD_ROW = _ROW_OF_FIELDS + _CLOSED_BY

# 组织 is a field before these alone, else a verb: 区组织机关干部下乡.
_NOT_A_VERB = r"(?!组织(?!人事|工作|部|系统|办|科|处|室|委|[、和与及]))"


@dataclass(frozen=True, slots=True, eq=False)
class Grammar:
    """Compiled patterns; each matches at a position of the normalized view."""

    central: re.Pattern[str]
    central_names: Mapping[str, str]
    central_forms: Mapping[str, tuple[str, ...]]
    taiwan: Mapping[str, str]
    core: re.Pattern[str]
    fixed: re.Pattern[str]
    fields: re.Pattern[str]
    field_row: re.Pattern[str]
    bare: frozenset[str]
    organs: OrganNames
    collective: re.Pattern[str]
    title: re.Pattern[str]
    heads: re.Pattern[str]
    groups: re.Pattern[str]
    parts: re.Pattern[str]
    trades: Mapping[str, str]
    leads: re.Pattern[str]
    starts: re.Pattern[str]
    start_words: frozenset[str]
    endings: re.Pattern[str]
    ending_words: frozenset[str]
    kinds: re.Pattern[str]
    never: frozenset[str]
    inner_verbs: frozenset[str]
    class_words: frozenset[str]
    classes: Mapping[str, tuple[str, ...]]
    joined: re.Pattern[str]
    joined_words: frozenset[str]
    demand: re.Pattern[str]
    speech: re.Pattern[str]


@cache
def grammar_of(lexicon: Lexicon) -> Grammar:
    """Compile the patterns of a lexicon (once for each lexicon)."""
    words, tables = lexicon.words, lexicon.tables
    fields, endings = longest_first(words["organs.fields"]), longest_first(words["organs.endings"])
    central = _central(lexicon)
    titles = longest_first(words["titles.titles"])
    prefixes = longest_first(words["titles.prefixes"])
    starting = ("clauses.adverbs", "clauses.verbs", "clauses.demand", "clauses.speech")
    starts = (*chain.from_iterable(words[key] for key in starting), *tables["verbs.actions"]["words"])
    return Grammar(
        central=re.compile(longest_first(central)),
        central_names=central,
        central_forms={**tables["organs.central"], **tables["organs.firms"]},
        taiwan={form: name for name, forms in tables["organs.taiwan"].items() for form in (name, *forms)},
        core=re.compile(
            rf"委(?:{fields}){{1,4}}(?:部|办公室|办|局|室|委员会|工作委员会|工委|厅)|{longest_first(words['organs.core'])}"
        ),
        fixed=re.compile(longest_first(words["organs.fixed"])),
        fields=re.compile(
            rf"{_NOT_A_VERB}(?:(?:{fields})[和与、]?){{1,6}}(?<![和与、])(?:{endings})"
            rf"|{_NOT_A_VERB}(?:{fields}){{1,4}}(?={_FIELD_ROW})"
        ),
        field_row=re.compile(_FIELD_ROW),
        bare=frozenset(words["organs.bare"]),
        organs=OrganNames.of(tables["organs.same"], tables["organs.fields_same"]),
        collective=re.compile(longest_first(words["open.collective"])),
        title=re.compile(rf"(?:(?:{prefixes})*(?:{titles}))"),
        heads=re.compile(longest_first(words["titles.heads"])),
        groups=_groups((*words["titles.groups"], *tables["titles.trades"])),
        parts=re.compile(
            rf"(?:{fields}){{1,3}}(?:处|科|室|司|股|大队|中队|支队|队)|(?:第{NUMBER}(?:大队|中队|支队|总队|分队|分局|小组|岸巡队))+|[东南西北中][部区]?分署|(?:[东南西北中]区|[东南西北中]部地区)?(?:督察|稽查|巡防|刑警|交通警察|海岸巡防|特勤|侦查)(?:大队|总队|支队|中队|局|队)"
        ),
        trades={name: full[0] for name, full in tables["titles.trades"].items() if full},
        leads=_openers(words["clauses.leads"], words["clauses.lead_patterns"]),
        starts=re.compile(longest_first(starts)),
        start_words=frozenset(starts),
        endings=re.compile(rf"(?:{longest_first(words['open.endings'])})$"),
        ending_words=frozenset(words["open.endings"]),
        kinds=re.compile(rf"(?:我国|全国|全[省市县区]|各地|的|{longest_first(words['open.kinds'])})+"),
        never=frozenset(words["open.never"]),
        inner_verbs=frozenset(words["organs.fields"]),
        class_words=frozenset(words["open.never"]),
        classes=tables["open.classes"],
        joined=re.compile(longest_first(words["clauses.joined"])),
        joined_words=frozenset(words["clauses.joined"]),
        demand=re.compile(longest_first(words["clauses.demand"])),
        speech=re.compile(longest_first(words["clauses.speech"])),
    )


def _central(lexicon: Lexicon) -> dict[str, str]:
    """Every form of a central body's name, and of a reader's own names, with the name itself."""
    table = {**lexicon.tables["organs.central"], **lexicon.tables["organs.firms"]}
    names = {name: name for name in (*table, *lexicon.tables["organs.taiwan"])}
    for name, aliases in table.items():
        names.update({alias: name for alias in aliases if alias not in names})
    return names | {word: name for name, aliases in lexicon.user.items() for word in (name, *aliases)}


def _groups(words: Iterable[str]) -> re.Pattern[str]:
    """A body's people, counted or not: 100多名组工干部, 广大党员干部."""
    counted = rf"(?:的|等)?(?:{NUMBER}(?:多|余)?(?:万)?(?:名|位|个)|全体|广大|各级|每名|每位)*"
    return re.compile(rf"{counted}(?:{longest_first(tuple(words))}|[{HAN}]{{2}}(?:人员|队员))(?:们)?")


def _openers(words: Iterable[str], patterns: Iterable[str]) -> re.Pattern[str]:
    """One pattern for the openers of a clause: "…" is any words within it, "#" a number."""
    closed = [p for p in patterns if not p.endswith("…")]
    made = [re.escape(p).replace("…", "[^，。；：“”]{1,16}?").replace(r"\#", NUMBER) for p in closed]
    made = [rf"(?![对把将向给让使被]){p}" if p.startswith("[^") else p for p in made]
    made.sort(key=lambda p: (-len(p), p))
    return re.compile(rf"(?:{longest_first(tuple(words))}|{'|'.join(made)})")

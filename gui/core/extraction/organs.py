"""Ways to name one organ: 卫健委, 卫生健康委 and 卫生健康委员会; 交通部门 for 交通运输局."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

# The shorter ending, then the full one.
_ENDINGS = {"委": "委员会", "办": "办公室"}
_ENDED = re.compile(r"(.+?)(委员会|委|办公室|办|[总分]局|局|厅|部门|机关|系统|部|中心|[总支大]队|处|站|所)$")


@dataclass(frozen=True, slots=True)
class OrganNames:
    """Full names with their shorter forms: of whole organs, and of the fields that an ending makes one."""

    whole: Mapping[str, tuple[str, ...]]
    fields: Mapping[str, tuple[str, ...]]
    whole_of: Mapping[str, str]
    field_of: Mapping[str, str]

    @staticmethod
    def of(whole: Mapping[str, tuple[str, ...]], fields: Mapping[str, tuple[str, ...]]) -> "OrganNames":
        """The names of two tables, full name to shorter forms."""
        return OrganNames(whole, fields, _inverted(whole), _inverted(fields))

    def full(self, organ: str) -> str:
        """The full name of an organ; one that no table holds is its own."""
        if organ in self.whole_of:
            return self.whole_of[organ]
        ended = _ENDED.match(organ)
        if not ended or ended.group(1) not in self.field_of:
            return organ
        return self.field_of[ended.group(1)] + _ENDINGS.get(ended.group(2), ended.group(2))

    def forms(self, organ: str) -> tuple[str, ...]:
        """Every way to name an organ, the full name first."""
        full = self.full(organ)
        if full in self.whole:
            return (full, *self.whole[full])
        ended = _ENDED.match(full)
        if not ended or ended.group(1) not in self.fields:
            return (full,)
        field, ending = ended.groups()
        endings = (ending, *(short for short, long in _ENDINGS.items() if long == ending))
        return tuple(each + end for each in (field, *self.fields[field]) for end in endings)


def _inverted(table: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    return {form: full for full, forms in table.items() for form in (full, *forms)}

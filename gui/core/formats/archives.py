"""Archives with limits, and XML without entities: what is packed to do harm is refused before it is unpacked."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from lxml import etree

from gui.core.problems import JucuoError, Problem

# a text of 50 MB is the most that is opened; what unpacks to more is made to do harm
MOST_BYTES = 50_000_000
MOST_MEMBERS = 20_000
# text packs to a tenth, repeated text to a fiftieth; a small member may do as it likes
MOST_RATIO = 200
_SMALL = 1_000_000
_BROKEN = (
    *(LookupError, zipfile.BadZipFile, zlib.error, etree.LxmlError, EOFError, OSError, ValueError),
    *(NotImplementedError, RecursionError),
)


class Archive:
    """The members of a ZIP archive, by name; together they may unpack to no more than MOST_BYTES."""

    def __init__(self, packed: zipfile.ZipFile, name: str) -> None:
        self._packed, self._name, self._left = packed, name, MOST_BYTES
        # some programs on Windows write \\ between folder and name
        self._entries = {each.filename.replace("\\", "/"): each for each in packed.infolist()}

    def __contains__(self, member: str) -> bool:
        return member in self._entries

    def read(self, member: str) -> bytes:
        """The bytes of a member; raises KeyError where there is none, JucuoError (ENCRYPTED, TOO_LARGE)."""
        entry = self._entries[member]
        if entry.flag_bits & 1:
            raise JucuoError(Problem.ENCRYPTED, self._name)
        ratio = entry.file_size / max(1, entry.compress_size)
        if entry.file_size > self._left or (entry.file_size > _SMALL and ratio > MOST_RATIO):
            raise JucuoError(Problem.TOO_LARGE, self._name, f"{member}: {entry.file_size} bytes, 1:{ratio:.0f}")
        data = self._packed.read(entry)
        self._left -= len(data)
        return data

    def xml(self, member: str) -> etree._Element:
        """The root of a member that is XML; raises KeyError, JucuoError, LxmlError."""
        return parse_xml(self.read(member))


def members(data: bytes) -> frozenset[str]:
    """The names in an archive; empty for what is none or a broken one."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return frozenset(packed.namelist())
    except _BROKEN:
        return frozenset()


@contextmanager
def opened(data: bytes, name: str) -> Iterator[Archive]:
    """The archive in `data`; whatever is wrong with it or with what is read from it becomes JucuoError (DAMAGED)."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if len(packed.NameToInfo) > MOST_MEMBERS:
                raise JucuoError(Problem.TOO_LARGE, name, f"{len(packed.NameToInfo)} members")
            yield Archive(packed, name)
    except _BROKEN as error:
        raise JucuoError(Problem.DAMAGED, name, repr(error)) from error


def parse_xml(data: bytes) -> etree._Element:
    """The root of an XML document; raises ValueError where entities are declared, LxmlError where it is broken."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    root = etree.fromstring(data, parser)
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and any(True for _ in declared.iterentities()):
        raise ValueError("a document type that declares entities")
    return root

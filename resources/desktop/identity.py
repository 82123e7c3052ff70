"""What the systems know the program by, and the kinds of file that it opens: one table for all of them."""

from dataclasses import dataclass

NAME = "org.jucuo.jucuo"
MAINTAINER = "Jucuo maintainers <maintainers@jucuo.org>"
SUMMARY = "Shows who does what in a Chinese government-news article"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: its media type, its suffixes without the dot, Apple's name for it, and whether it is our own."""

    media_type: str
    suffixes: tuple[str, ...]
    apple: str
    own: bool = False


KINDS = (
    Kind("application/x-jucuo", ("jucuo",), "org.jucuo.reading", own=True),
    Kind("text/plain", ("txt",), "public.plain-text"),
    Kind("text/markdown", ("md",), "net.daringfireball.markdown"),
    Kind("text/html", ("html", "htm"), "public.html"),
    Kind("application/xhtml+xml", ("xhtml",), "public.xhtml"),
    Kind("application/x-mimearchive", ("mht", "mhtml"), "com.microsoft.mhtml"),
    Kind("application/pdf", ("pdf",), "com.adobe.pdf"),
    Kind(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ("docx",),
        "org.openxmlformats.wordprocessingml.document",
    ),
    Kind(
        "application/vnd.ms-word.document.macroEnabled.12",
        ("docm",),
        "org.openxmlformats.wordprocessingml.document.macroenabled",
    ),
    Kind("application/msword", ("doc",), "com.microsoft.word.doc"),
    Kind("application/vnd.ms-works", ("wps",), "com.kingsoft.wps"),
    Kind("application/vnd.oasis.opendocument.text", ("odt",), "org.oasis-open.opendocument.text"),
    Kind("application/vnd.oasis.opendocument.text-flat-xml", ("fodt",), "org.oasis-open.opendocument.text-flat-xml"),
    Kind("application/rtf", ("rtf",), "public.rtf"),
    Kind("application/epub+zip", ("epub",), "org.idpf.epub-container"),
)


def media_types() -> str:
    """The types for a desktop entry, each ended by a semicolon."""
    return "".join(f"{kind.media_type};" for kind in KINDS)


def document_types() -> dict[str, object]:
    """The keys of an Info.plist: own files belong to the program, all others it can open too."""
    own = next(kind for kind in KINDS if kind.own)
    return {
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Jucuo reading" if kind.own else kind.media_type,
                "CFBundleTypeRole": "Editor" if kind.own else "Viewer",
                "LSHandlerRank": "Owner" if kind.own else "Alternate",
                "LSItemContentTypes": [kind.apple],
            }
            for kind in KINDS
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": own.apple,
                "UTTypeDescription": "Jucuo reading",
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": list(own.suffixes),
                    "public.mime-type": own.media_type,
                },
            }
        ],
    }


def inno_registry() -> str:
    """The [Registry] lines of Inno Setup: .jucuo is opened by the program, other kinds only offer it."""
    lines = ["[Registry]"]
    for kind in KINDS:
        for suffix in kind.suffixes:
            key = rf'Root: HKA; Subkey: "Software\Classes\.{suffix}\OpenWithProgids"'
            lines.append(f'{key}; ValueType: string; ValueName: "Jucuo.{suffix}"; Flags: uninsdeletevalue')
            program = rf'Root: HKA; Subkey: "Software\Classes\Jucuo.{suffix}"'
            lines.append(f'{program}; ValueType: string; ValueData: "Jucuo"; Flags: uninsdeletekey')
            command = rf'Root: HKA; Subkey: "Software\Classes\Jucuo.{suffix}\shell\open\command"'
            lines.append(rf'{command}; ValueType: string; ValueData: """{{app}}\jucuo.exe"" ""%1"""')
        if kind.own:
            picture = rf'Root: HKA; Subkey: "Software\Classes\Jucuo.{kind.suffixes[0]}\DefaultIcon"'
            lines.append(rf'{picture}; ValueType: string; ValueData: "{{app}}\jucuo-document.ico"')
            own = rf'Root: HKA; Subkey: "Software\Classes\.{kind.suffixes[0]}"'
            lines.append(f'{own}; ValueType: string; ValueData: "Jucuo.{kind.suffixes[0]}"; Flags: uninsdeletevalue')
    return "\n".join(lines) + "\n"

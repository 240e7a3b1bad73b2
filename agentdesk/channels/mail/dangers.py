"""Knows how dangerous an attachment is: by its name, by what it says it is, and by what its bytes are."""

from agentdesk.channels.mail.names import extension_of
from agentdesk.domain.mail import Danger, DangerKind

_BY_EXTENSION: dict[DangerKind, frozenset[str]] = {
    DangerKind.EXECUTABLE: frozenset(
        ".exe .com .scr .pif .cpl .msi .msp .mst .msix .msixbundle .appx .appxbundle .appinstaller .dll .ocx .sys .drv "
        ".gadget .application .xbap .jar .jnlp .apk .app .command .pkg .mpkg .run .elf .deb .rpm .snap .flatpak "
        ".appimage .action .workflow .xpi .crx .class .so .dylib .kext .prefpane .xll .wll .msc .mui .ps1xml".split()
    ),
    DangerKind.SCRIPT: frozenset(
        ".bat .cmd .vb .vbs .vbe .js .jse .mjs .ws .wsf .wsh .wsc .sct .hta .ps1 .psm1 .psd1 .psc1 .msh .msh1 .reg .inf "
        ".sh .bash .zsh .csh .py .pyw .pyc .pyz .pl .rb .php .lua .scpt .scptd .applescript .osax .ahk .au3 .chm .hlp "
        ".mht .mhtml .xsl .xslt .settingcontent-ms .diagcab .theme .themepack .ade .adp .mde .mdb .accde .bas .tcl "
        ".library-ms .search-ms .svgz .xht .iqy .slk .oqy .rqy .dqy".split()
    ),
    DangerKind.SHORTCUT: frozenset(
        ".lnk .url .desktop .webloc .inetloc .fileloc .website .scf .pnk .rdp .contact .mailloc .ftploc .term .job".split()
    ),
    DangerKind.MACRO: frozenset(
        ".docm .dotm .xlsm .xltm .xlam .xlsb .pptm .potm .ppam .ppsm .sldm .one .onepkg .wiz .xla .xlt .dot .pot "
        ".doc .xls .ppt .pps .ppa .pub .odb".split()
    ),
    DangerKind.DISK_IMAGE: frozenset(
        ".iso .img .dmg .vhd .vhdx .vmdk .vdi .udf .toast .sparseimage .sparsebundle .wim .nrg .cue".split()
    ),
    DangerKind.ARCHIVE: frozenset(
        ".zip .rar .7z .gz .tgz .tar .bz2 .tbz .xz .txz .zst .lz .lzh .lha .ace .arj .cab .z .uue .uu .zipx".split()
    ),
    DangerKind.WEB_PAGE: frozenset(".html .htm .xhtml .shtml .svg .xml .eml .msg .pdfxml .swf".split()),
}
_SAVE_ONLY = frozenset(
    {DangerKind.EXECUTABLE, DangerKind.SCRIPT, DangerKind.SHORTCUT, DangerKind.MACRO, DangerKind.DISK_IMAGE,
     DangerKind.DISGUISED}
)  # fmt: skip
_OLD_OFFICE = frozenset({".doc", ".xls", ".ppt", ".pps", ".pub", ".xlt", ".dot", ".pot"})
"""Those may hold macros, and most do not: a question, unless macros are seen in it."""

_MACRO_SIGNS = (b"vbaProject.bin", "_VBA_PROJECT".encode("utf-16-le"))
"""How a macro lies in the files of Office: new ones are archives, old ones have folders with names like these."""

_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".gif", ".webp", ".bmp"})
_TEXTS = frozenset({".txt", ".csv", ".tsv", ".log", ".md", ".text"})
_EXECUTABLE_TYPES = frozenset({
    "application/x-msdownload", "application/x-msdos-program", "application/x-dosexec", "application/x-executable",
    "application/x-ms-installer", "application/x-msi", "application/java-archive", "application/vnd.android.package-archive",
    "application/x-mach-binary", "application/vnd.microsoft.portable-executable", "application/x-elf",
})  # fmt: skip
_SCRIPT_TYPES = frozenset({
    "application/hta", "application/x-sh", "text/x-sh", "application/javascript", "text/javascript", "text/vbscript",
    "application/x-javascript", "application/x-powershell", "application/x-bat", "text/x-python",
})  # fmt: skip
_MAGIC = (
    (b"MZ", DangerKind.EXECUTABLE), (b"\x7fELF", DangerKind.EXECUTABLE), (b"\xca\xfe\xba\xbe", DangerKind.EXECUTABLE),
    (b"\xcf\xfa\xed\xfe", DangerKind.EXECUTABLE), (b"\xce\xfa\xed\xfe", DangerKind.EXECUTABLE),
    (b"#!", DangerKind.SCRIPT), (b"L\x00\x00\x00\x01\x14\x02\x00", DangerKind.SHORTCUT),
)  # fmt: skip
_PICTURE_MAGIC = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM")


def judge(name: str, content_type: str, content: bytes) -> tuple[Danger, DangerKind]:
    """What opening it takes; the worst of all signs counts."""
    extension, kind = extension_of(name), content_type.lower()
    by_magic = next((found for magic, found in _MAGIC if content.startswith(magic)), DangerKind.NONE)
    by_name = next((found for found, names in _BY_EXTENSION.items() if extension in names), DangerKind.NONE)
    if any(sign in content for sign in _MACRO_SIGNS):
        by_name = DangerKind.MACRO
    elif extension in _OLD_OFFICE:
        by_name = DangerKind.UNKNOWN
    if by_name in _SAVE_ONLY:
        return Danger.SAVE_ONLY, by_name
    if by_magic is not DangerKind.NONE:
        looks_harmless = by_name is DangerKind.NONE and extension in _PICTURES | _TEXTS | {".pdf"}
        return Danger.SAVE_ONLY, DangerKind.DISGUISED if looks_harmless else by_magic
    if kind in _EXECUTABLE_TYPES or kind in _SCRIPT_TYPES or "macroenabled" in kind:
        by_type = DangerKind.MACRO if "macro" in kind else DangerKind.SCRIPT
        return Danger.SAVE_ONLY, DangerKind.EXECUTABLE if kind in _EXECUTABLE_TYPES else by_type
    if by_name is not DangerKind.NONE:
        return Danger.ASK, by_name
    if _opens_here(extension, kind, content):
        return Danger.NONE, DangerKind.NONE
    claims = extension in _PICTURES | {".pdf"} or kind.startswith("image/") or kind == "application/pdf"
    return Danger.ASK, DangerKind.DISGUISED if claims and content else DangerKind.UNKNOWN


def picture_type(begin: bytes) -> str:
    """The content type of a picture we show, "" when it is none."""
    if begin.startswith(b"RIFF") and begin[8:12] == b"WEBP":
        return "image/webp"
    kinds = ("image/png", "image/jpeg", "image/gif", "image/gif", "image/bmp")
    return next((kind for magic, kind in zip(_PICTURE_MAGIC, kinds, strict=True) if begin.startswith(magic)), "")


def _opens_here(extension: str, kind: str, content: bytes) -> bool:
    """Pictures, PDF and text, when name, type and bytes agree."""
    if extension in _PICTURES or (not extension and kind.startswith("image/")):
        return bool(picture_type(content))
    if extension == ".pdf" or (not extension and kind == "application/pdf"):
        return b"%PDF-" in content[:1_024]
    is_text = extension in _TEXTS or (not extension and kind in {"text/plain", "text/csv"})
    return is_text and b"\x00" not in content

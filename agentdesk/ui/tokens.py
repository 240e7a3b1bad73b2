"""Knows every colour of the program, by token; a test holds their contrast."""

from typing import Final

LIGHT: Final[dict[str, str]] = {
    "bg": "#F3F5F8", "surface": "#FFFFFF", "sunken": "#F8F9FB", "hover": "#EEF1F6", "border": "#E1E5EB",
    "strong": "#C6CDD8", "input": "#818C9C", "text": "#141922", "text2": "#3F4957", "muted": "#5D6877",
    "accent": "#2B59D9", "accentSoft": "#E8EEFD", "accentText": "#1F48BC", "onAccent": "#FFFFFF",
    "green": "#0E7A53", "greenSoft": "#E2F4EC", "amber": "#8A4B06", "amberSoft": "#FDF0DA",
    "red": "#B9261C", "redSoft": "#FCE9E7", "violet": "#6A3FC2", "violetSoft": "#F0EAFC",
    "teal": "#0B7285", "tealSoft": "#E0F3F6", "slate": "#4B5768", "slateSoft": "#EDF0F4",
    "callTop": "#10233F", "callText": "#FFFFFF", "callSub": "#B5C3DA", "callButton": "#2B3D58",
    "callHover": "#3A4D6B", "hang": "#D3352A", "take": "#15803D", "onHang": "#FFFFFF",
    "paper": "#FFFFFF", "paperText": "#141922", "paperLink": "#1F48BC",
}  # fmt: skip

DARK: Final[dict[str, str]] = {
    "bg": "#0D1014", "surface": "#15191F", "sunken": "#1A1F26", "hover": "#212832", "border": "#262D37",
    "strong": "#3A4452", "input": "#677284", "text": "#ECEFF4", "text2": "#C0C8D3", "muted": "#95A0AF",
    "accent": "#6F95FF", "accentSoft": "#1C2847", "accentText": "#A5BEFF", "onAccent": "#0A1226",
    "green": "#4CC596", "greenSoft": "#12302A", "amber": "#EDB155", "amberSoft": "#352913",
    "red": "#FF8A7D", "redSoft": "#3A1D1C", "violet": "#B89AF8", "violetSoft": "#291F42",
    "teal": "#58C4D6", "tealSoft": "#11303A", "slate": "#A7B2C1", "slateSoft": "#252C36",
    "callTop": "#182642", "callText": "#FFFFFF", "callSub": "#AFC0DE", "callButton": "#2F3D59",
    "callHover": "#3D4D6D", "hang": "#D3352A", "take": "#15803D", "onHang": "#FFFFFF",
    "paper": "#FFFFFF", "paperText": "#141922", "paperLink": "#1F48BC",
}  # fmt: skip

HIGH_CONTRAST: Final[dict[str, str]] = {
    "bg": "#FFFFFF", "surface": "#FFFFFF", "sunken": "#FFFFFF", "hover": "#E0E7FF", "border": "#000000",
    "strong": "#000000", "input": "#000000", "text": "#000000", "text2": "#000000", "muted": "#26303C",
    "accent": "#0B2FA0", "accentSoft": "#DDE6FF", "accentText": "#0B2FA0", "onAccent": "#FFFFFF",
    "green": "#00502F", "greenSoft": "#D9F2E6", "amber": "#5C2E00", "amberSoft": "#FFEBC7",
    "red": "#8B0A00", "redSoft": "#FFE1DE", "violet": "#42158F", "violetSoft": "#EADFFF",
    "teal": "#00454F", "tealSoft": "#D3F1F6", "slate": "#1F2833", "slateSoft": "#E3E8EF",
    "callTop": "#000000", "callText": "#FFFFFF", "callSub": "#FFFFFF", "callButton": "#333333",
    "callHover": "#555555", "hang": "#A30F05", "take": "#00502F", "onHang": "#FFFFFF",
    "paper": "#FFFFFF", "paperText": "#000000", "paperLink": "#0B2FA0",
}  # fmt: skip

MODES: Final[dict[str, dict[str, str]]] = {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST}

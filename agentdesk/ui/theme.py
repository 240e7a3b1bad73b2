"""Knows how AgentDesk looks: tokens to colours, fonts and icons, at every scale and in every mode.

Painters ask `theme.color("accent")`; nobody else names a colour or a font. `changed` is emitted after a switch, and
whoever caches pixmaps or text layouts drops them then.
"""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from agentdesk.ui.qss import style_sheet
from agentdesk.ui.tokens import MODES

_STYLED = "agentdesk.styled"
Mode = Literal["system", "light", "dark", "contrast"]


class Theme(QObject):
    """Colours, fonts and icons. Signals: `changed` (no payload) after colours or text size changed."""

    changed = Signal()

    def __init__(self, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._mode: Mode = "system"
        self._shown = "light"
        self._scale = 1.0
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[tuple[int, int], QFont] = {}
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)

    def load_fonts(self) -> None:
        """Our own fonts, so every desk measures the same; call once before the first widget."""
        for file in sorted((self._resources / "fonts").glob("*.otf")):
            QFontDatabase.addApplicationFont(str(file))

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def shown(self) -> str:
        """The mode on the screen: light, dark or contrast."""
        return self._shown

    @property
    def is_dark(self) -> bool:
        return self._shown == "dark"

    @property
    def scale(self) -> float:
        """What the person multiplies every text size with."""
        return self._scale

    def apply(self, mode: Mode, scale: float = 1.0) -> None:
        """Switch the whole program; `scale` multiplies every text size (1.0 to 1.5)."""
        self._mode, self._scale = mode, scale
        self._shown = self._system_mode() if mode == "system" else mode
        for cache in (self._colors, self._fonts, self._renderers, self._pixmaps):
            cache.clear()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if not app.property(_STYLED):  # every widget there is would be polished anew, and again by the sheet
            app.setStyle("Fusion")
            app.setProperty(_STYLED, True)
        app.setPalette(self._palette())
        app.setFont(self.font(13))
        sheet = style_sheet(MODES[self._shown], self.px, (self._resources / "icons").as_posix())
        if app.styleSheet() != sheet:
            app.setStyleSheet(sheet)
        self.changed.emit()

    def color(self, token: str) -> QColor:
        """The colour of a token of `tokens.py`; a literal `#rrggbb` is taken as it is."""
        color = self._colors.get(token)
        if color is None:
            color = self._colors[token] = QColor(self.name_of(token))
        return color

    def name_of(self, token: str) -> str:
        return MODES[self._shown].get(token, token)

    def px(self, size: float) -> int:
        """A text size in pixels after the person's own scale."""
        return round(size * self._scale)

    def font(self, size: int = 13, weight: int = 400) -> QFont:
        """Inter at `size` px (before scale) and CSS `weight`."""
        font = self._fonts.get((size, weight))
        if font is None:
            font = QFont("Inter")
            font.setPixelSize(self.px(size))
            font.setWeight(QFont.Weight(weight))
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[size, weight] = font
        return font

    def draw_icon(self, painter: QPainter, name: str, rect: QRectF, token: str) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.pixmap(name, token, round(rect.width()), ratio), QRectF())

    def pixmap(self, name: str, token: str = "text2", size: int = 18, ratio: float = 1.0) -> QPixmap:  # noqa: S107 a colour
        """An icon of `resources/icons` in a token's colour, `size` logical px, sharp at `ratio`."""
        key = (name, token, size, ratio)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = QPixmap(round(size * ratio), round(size * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            self._renderer(name, token).render(painter, QRectF(0, 0, size, size))
            painter.end()
            self._pixmaps[key] = pixmap
        return pixmap

    def icon(self, name: str, token: str = "text2", size: int = 18) -> QIcon:  # noqa: S107 a colour
        icon = QIcon()
        for ratio in (1.0, 2.0):
            icon.addPixmap(self.pixmap(name, token, size, ratio))
        return icon

    def _renderer(self, name: str, token: str) -> QSvgRenderer:
        renderer = self._renderers.get((name, token))
        if renderer is None:
            svg = (self._resources / "icons" / f"{name}.svg").read_text("utf-8")
            painted = svg.replace("currentColor", self.name_of(token))
            renderer = self._renderers[name, token] = QSvgRenderer(QByteArray(painted.encode()))
        return renderer

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for each, token in (
            (role.Window, "bg"), (role.Base, "surface"), (role.AlternateBase, "sunken"), (role.Text, "text"),
            (role.WindowText, "text"), (role.Button, "surface"), (role.ButtonText, "text"),
            (role.Highlight, "accent"), (role.HighlightedText, "onAccent"), (role.PlaceholderText, "muted"),
            (role.ToolTipBase, "text"), (role.ToolTipText, "surface"), (role.Link, "accentText"),
        ):  # fmt: skip
            palette.setColor(each, self.color(token))
        return palette

    def _system_mode(self) -> str:
        return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def _on_system_changed(self) -> None:
        if self._mode == "system" and self._system_mode() != self._shown:
            self.apply("system", self._scale)

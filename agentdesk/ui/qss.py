"""Knows what a palette cannot say: rounded borders, chips and call buttons, as one small style sheet.

Widgets take a look by `setObjectName` or the dynamic property `look`; sizes of text go through `px`, so the person's
own text size holds.
"""

from collections.abc import Callable

_SHEET = """
QWidget {{ font-family: 'Inter','Segoe UI','SF Pro Text','Noto Sans'; }}
#root {{ background: {bg}; }}
#rail {{ background: {surface}; border-right: 1px solid {border}; }}
#rail QToolButton {{ border: 2px solid transparent; border-radius: 10px; padding: 7px; }}
#rail QToolButton:hover {{ background: {hover}; }}
#rail QToolButton:checked {{ background: {accentSoft}; }}
#topbar {{ background: {surface}; border-bottom: 1px solid {border}; }}
[look="pane"] {{ background: {surface}; border: 1px solid {border}; border-radius: 12px; }}
[look="brand"] {{ font-size: {px15}px; font-weight: 700; }}
[look="h2"] {{ font-size: {px14}px; font-weight: 600; color: {text}; }}
[look="name"] {{ font-size: {px20}px; font-weight: 700; color: {text}; }}
[look="muted"] {{ color: {muted}; font-size: {px12}px; }}
[look="amber"] {{ color: {amber}; font-size: {px12}px; font-weight: 600; }}
[look="line"] {{ color: {text2}; font-size: {px12}px; }}
[look="label"] {{ color: {muted}; font-size: {px12}px; font-weight: 600; }}
[look="value"] {{ color: {text}; font-size: {px15}px; font-weight: 600; }}
QLabel {{ color: {text}; background: transparent; }}
[look="clear"] {{ background: transparent; border: none; }}
[look="rule"] {{ background: {border}; border: none; }}
[look="key"] {{ color: {muted}; background: {surface}; border: 1px solid {strong}; border-radius: 5px; padding: 0 5px;
  font-size: {px11}px; font-weight: 600; min-height: 18px; }}
[look="red"] {{ color: {red}; font-size: {px12}px; font-weight: 600; }}
[look="quote"] {{ color: {text2}; font-size: {px12}px; font-style: italic; }}
[look="score-green"] {{ color: {green}; font-size: {px24}px; font-weight: 700; }}
[look="score-amber"] {{ color: {amber}; font-size: {px24}px; font-weight: 700; }}
[look="score-red"] {{ color: {red}; font-size: {px24}px; font-weight: 700; }}
[look="score-muted"] {{ color: {muted}; font-size: {px24}px; font-weight: 700; }}
[look="hero"] {{ color: {text}; font-size: {px20}px; font-weight: 600; }}
QPushButton[look="presence"] {{ color: {text}; font-weight: 600; background: transparent; border: none; padding: 0 8px; }}
QPushButton[look="presence"]:hover {{ background: {hover}; }}
QPushButton[look="presence"]:focus {{ border: 2px solid {accent}; padding: 0 6px; }}
[look="pill-slate"] {{ background: {slateSoft}; color: {slate}; border-radius: 8px; padding: 3px 9px; font-size: {px12}px;
  font-weight: 600; }}
[look="pill-amber"] {{ background: {amberSoft}; color: {amber}; border-radius: 8px; padding: 3px 9px; font-size: {px12}px;
  font-weight: 600; }}
[look="pill-red"] {{ background: {redSoft}; color: {red}; border-radius: 8px; padding: 3px 9px; font-size: {px12}px;
  font-weight: 600; }}
[look="pill-accent"] {{ background: {accentSoft}; color: {accentText}; border-radius: 8px; padding: 3px 9px;
  font-size: {px12}px; font-weight: 600; }}
[look="toast"] {{ background: {text}; border-radius: 10px; }}
[look="toast"] QLabel {{ color: {surface}; font-weight: 500; }}
[look="toast"] QPushButton {{ background: transparent; border: 1px solid {surface}; color: {surface}; min-height: 26px;
  font-weight: 600; }}
[look="toast"] QPushButton:hover {{ background: {text2}; }}
[look="toast"] QPushButton:focus {{ border: 2px solid {surface}; }}
[look="popup"] QListWidget::item {{ padding: 0 8px; border-radius: 7px; color: {text}; }}
[look="popup"] QListWidget::item:selected {{ background: {accentSoft}; color: {accentText}; }}
[look="popup"] {{ background: {surface}; border: 1px solid {strong}; border-radius: 12px; }}
#searchBox {{ background: {sunken}; border: 1px solid {input}; border-radius: 9px; }}
#searchBox[focused="true"] {{ background: {surface}; border: 2px solid {accent}; }}
#searchBox QLineEdit, #searchBox QLineEdit:focus {{ background: transparent; border: none; padding: 0; }}
QPushButton {{ background: {surface}; border: 1px solid {input}; border-radius: 8px; padding: 0 12px; min-height: 30px;
  color: {text}; font-weight: 500; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:disabled {{ color: {muted}; border-color: {strong}; }}
QPushButton:focus, QToolButton:focus {{ outline: none; border: 2px solid {accent}; }}
QPushButton:focus {{ padding: 0 11px; }}
QPushButton[look="chip"] {{ border-radius: 14px; padding: 0 10px; min-height: 26px; color: {text2}; border-color: {strong}; }}
QPushButton[look="chip"]:checked {{ background: {text}; color: {surface}; border-color: {text}; }}
QPushButton[look="chip"]:focus {{ border: 2px solid {accent}; padding: 0 9px; }}
QPushButton[look="primary"] {{ background: {accent}; color: {onAccent}; border: 2px solid {accent}; border-radius: 9px;
  padding: 0 14px; min-height: 34px; font-weight: 600; }}
QPushButton[look="primary"]:focus {{ border: 2px solid {text}; }}
QPushButton[look="primary"]:disabled {{ background: {strong}; color: {text2}; border-color: {strong}; }}
QPushButton[look="outcome"] {{ border-radius: 9px; padding: 0 8px; min-height: 34px; text-align: left; font-size: {px12}px; }}
QPushButton[look="outcome"]:checked {{ background: {accentSoft}; border: 1px solid {accent}; color: {accentText}; }}
QPushButton[look="quick"] {{ background: {sunken}; min-height: 26px; padding: 0 6px; color: {text2}; font-size: {px12}px; }}
QPushButton[look="quick"]:checked {{ background: {accentSoft}; border-color: {accent}; color: {accentText}; }}
QPushButton[look="link"] {{ background: transparent; border: none; color: {accentText}; padding: 0 4px; min-height: 22px; }}
QPushButton[look="link"]:focus {{ border: 1px solid {accent}; border-radius: 4px; }}
QToolButton {{ border: 2px solid transparent; border-radius: 8px; padding: 4px; background: transparent; color: {text}; }}
QToolButton:hover {{ background: {hover}; }}
#call {{ background: {callTop}; border-radius: 11px; }}
#call QLabel {{ color: {callText}; }}
#call QLabel[look="muted"] {{ color: {callSub}; }}
#call QToolButton {{ background: {callButton}; border-radius: 9px; color: {callText}; font-size: {px11}px; font-weight: 500;
  min-height: 46px; padding: 3px 2px; }}
#call QToolButton:hover {{ background: {callHover}; }}
#call QToolButton:focus {{ border: 2px solid {callText}; }}
#call QToolButton[look="on"] {{ background: {callText}; color: {callTop}; font-weight: 600; }}
#call QToolButton[look="hang"] {{ background: {hang}; color: {onHang}; font-weight: 600; }}
#call QToolButton[look="take"] {{ background: {take}; color: {onHang}; font-weight: 600; }}
QPlainTextEdit, QTextEdit, QLineEdit, QComboBox, QSpinBox, QDateEdit, QDateTimeEdit, QTimeEdit {{ background: {sunken};
  border: 1px solid {input}; border-radius: 9px; padding: 4px 8px; color: {text}; selection-background-color: {accent};
  selection-color: {onAccent}; }}
QPlainTextEdit, QTextEdit, QLineEdit {{ placeholder-text-color: {muted}; }}
QLineEdit, QComboBox, QSpinBox, QDateEdit, QDateTimeEdit, QTimeEdit {{ min-height: 26px; }}
QDateTimeEdit QCalendarWidget {{ border: 1px solid {strong}; }}
QPlainTextEdit:focus, QTextEdit:focus, QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateTimeEdit:focus {{ border: 2px solid {accent};
  background: {surface}; padding: 3px 7px; }}
QLineEdit[look="wrong"], QLineEdit[look="wrong"]:focus {{ border: 2px solid {red}; padding: 3px 7px; }}
#mail-view, #mail-view:focus {{ background: {surface}; border: 1px solid {border}; border-radius: 9px; padding: 0; }}
#mail-view:focus {{ border: 2px solid {accent}; }}
#mail-view[paper="true"] {{ background: {paper}; color: {paperText}; }}
QComboBox::drop-down, QDateTimeEdit::drop-down, QDateEdit::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow, QDateTimeEdit::down-arrow, QDateEdit::down-arrow, QSpinBox::down-arrow, QTimeEdit::down-arrow {{
  image: url("{icons}/arrow-combo.svg"); width: 14px; height: 14px; }}
QSpinBox QLineEdit, QTimeEdit QLineEdit {{ background: transparent; border: none; padding: 0; min-height: 0; }}
QSpinBox::up-arrow, QTimeEdit::up-arrow {{ image: url("{icons}/arrow-combo-up.svg"); width: 12px; height: 12px; }}
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button {{ border: none; width: 20px;
  background: transparent; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox QAbstractItemView {{ background: {surface}; border: 1px solid {strong}; color: {text}; padding: 0;
  selection-background-color: {accentSoft}; selection-color: {accentText}; }}
QComboBox QAbstractItemView::item {{ min-height: 26px; padding: 0 7px; }}
QCheckBox::indicator {{ width: 16px; height: 16px; border: 1px solid {input}; border-radius: 4px; background: {sunken}; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{icons}/{tick}.svg"); }}
QCheckBox::indicator:focus {{ border: 2px solid {accentText}; }}
QProgressBar {{ background: {border}; border: none; border-radius: 3px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
[look="drop"] {{ background: {sunken}; border: 2px dashed {strong}; border-radius: 12px; }}
[look="drop-over"] {{ background: {accentSoft}; border: 2px dashed {accent}; border-radius: 12px; }}
QListView, QTreeView {{ background: {surface}; border: none; outline: none; }}
#mailbox QLineEdit:disabled, #mailbox QPlainTextEdit:disabled, #mailbox QComboBox:disabled, #settings QComboBox:disabled,
#settings QSpinBox:disabled, #settings QLineEdit[readOnly="true"], #settings QPlainTextEdit[readOnly="true"] {{ background: {surface};
  border-color: {border}; color: {text2}; }}
#mailbox QCheckBox:disabled, #settings QCheckBox:disabled {{ color: {text2}; }}
QListWidget[look="lines"]::item {{ min-height: 28px; padding: 0 8px; border-radius: 6px; color: {text}; }}
QListWidget[look="lines"]::item:selected {{ background: {accentSoft}; color: {accentText}; }}
QListWidget[look="lines"]:focus {{ border: 2px solid {accent}; border-radius: 9px; }}
QListWidget[look="choices"] {{ background: {sunken}; border: 1px solid {input}; border-radius: 9px; padding: 3px; }}
QListWidget[look="choices"]:focus {{ border: 2px solid {accent}; padding: 2px; }}
QListWidget[look="choices"]::item {{ min-height: 28px; padding: 0 6px; border-radius: 6px; color: {text}; }}
QListWidget[look="choices"]::item:selected {{ background: {accentSoft}; color: {accentText}; }}
QListWidget[look="choices"]::indicator {{ width: 16px; height: 16px; border: 1px solid {input}; border-radius: 4px;
  background: {surface}; }}
QListWidget[look="choices"]::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{icons}/{tick}.svg"); }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {surface}; }}
QCalendarWidget QToolButton {{ background: transparent; color: {text}; font-weight: 600; border-radius: 6px; padding: 4px 6px; }}
QCalendarWidget QToolButton:hover {{ background: {hover}; }}
QCalendarWidget QToolButton:focus {{ border: 2px solid {accent}; }}
QCalendarWidget QToolButton#qt_calendar_prevmonth {{ qproperty-icon: url("{icons}/arrow-prev.svg"); }}
QCalendarWidget QToolButton#qt_calendar_nextmonth {{ qproperty-icon: url("{icons}/arrow-next.svg"); }}
QCalendarWidget QAbstractItemView {{ background: {surface}; color: {text}; selection-background-color: {accentSoft};
  selection-color: {accentText}; alternate-background-color: {surface}; }}
QCalendarWidget QAbstractItemView:disabled {{ color: {strong}; }}
[look="mini"] {{ background: {sunken}; border: 1px solid {border}; border-radius: 9px; }}
[look="banner-amber"] {{ background: {amberSoft}; border-radius: 9px; }}
[look="banner-amber"] QLabel {{ color: {amber}; font-weight: 600; }}
[look="banner-amber"] QPushButton {{ background: transparent; border-color: {amber}; color: {amber}; min-height: 26px; }}
[look="banner-red"] {{ background: {redSoft}; border-radius: 9px; }}
[look="banner-red"] QLabel {{ color: {red}; font-weight: 600; }}
[look="banner-red"] QPushButton {{ background: transparent; border-color: {red}; color: {red}; min-height: 26px; }}
[look="banner-accent"] {{ background: {accentSoft}; border-radius: 9px; }}
[look="banner-accent"] QLabel {{ color: {accentText}; font-weight: 600; }}
[look="banner-accent"] QPushButton {{ background: transparent; border-color: {accentText}; color: {accentText}; min-height: 26px; }}
QPushButton[look="state-red"] {{ background: {redSoft}; color: {red}; border: 1px solid transparent; border-radius: 8px;
  padding: 0 9px; min-height: 26px; font-size: {px12}px; font-weight: 600; }}
QPushButton[look="state-amber"] {{ background: {amberSoft}; color: {amber}; border: 1px solid transparent; border-radius: 8px;
  padding: 0 9px; min-height: 26px; font-size: {px12}px; font-weight: 600; }}
QPushButton[look="state-slate"] {{ background: {slateSoft}; color: {slate}; border: 1px solid transparent; border-radius: 8px;
  padding: 0 9px; min-height: 26px; font-size: {px12}px; font-weight: 600; }}
QTableWidget::item {{ padding: 0 9px; }}
QTableView {{ background: {surface}; border: none; outline: none; selection-background-color: {accentSoft};
  selection-color: {text}; }}
QHeaderView::section {{ background: {surface}; color: {muted}; border: none; border-bottom: 1px solid {border};
  padding: 8px 12px; font-size: {px12}px; font-weight: 600; }}
QTableCornerButton::section {{ background: {surface}; border: none; }}
QDialog {{ background: {surface}; }}
QMenu {{ background: {surface}; border: 1px solid {strong}; border-radius: 8px; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 6px; color: {text}; }}
QMenu::item:selected {{ background: {accentSoft}; color: {accentText}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {strong}; border-radius: 3px; min-height: 32px; }}
QScrollBar::handle:vertical:hover {{ background: {muted}; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {strong}; border-radius: 3px; min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{ background: {text}; color: {surface}; border: none; padding: 4px 6px; }}
"""


def style_sheet(colors: dict[str, str], px: Callable[[float], int], icons: str = "") -> str:
    """The sheet for one mode; `px` scales text sizes; `icons` is the folder of the arrows, with forward slashes."""
    sizes = {f"px{size}": px(size) for size in (11, 12, 13, 14, 15, 20, 24)}
    tick = "tick-white" if colors["onAccent"] == "#FFFFFF" else "tick-dark"
    return _SHEET.format(**colors, **sizes, icons=icons, tick=tick)

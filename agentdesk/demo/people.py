"""Knows the invented people of the demo world: names, streets, towns and numbers, by country."""

from datetime import date
from random import Random

from agentdesk.domain.folding import words
from agentdesk.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Country:
    """What it takes to invent somebody there. `phone` is a pattern with `#` for a digit, from drama or unused ranges."""

    code: str
    language: str
    zone: str
    currency: str
    family_first: bool
    first_names: tuple[str, ...]
    family_names: tuple[str, ...]
    streets: tuple[str, ...]
    towns: tuple[tuple[str, str], ...]
    phones: tuple[str, ...]
    carriers: tuple[str, ...]
    mail_host: str


NL = Country(
    "NL", "nl", "Europe/Amsterdam", "EUR", family_first=False,
    first_names=("Sanne", "Daan", "Fleur", "Joris", "Femke", "Bram", "Lotte", "Sem", "Els", "Pieter", "Anouk", "Ruben", "Marijke",
        "Mohamed", "Fatima", "Jeroen", "Ilse", "Wouter", "Noor", "Gijs", "Roos", "Hendrik", "Yara", "Thijs", "Annemiek"),
    family_names=("de Vries", "Jansen", "van den Berg", "Bakker", "Visser", "Smit", "Meijer", "de Boer", "Mulder", "Vermeulen",
        "Hoekstra", "El Idrissi", "van Dijk", "Dekker", "Brouwer", "de Wit", "Kuipers", "Postma", "van Loon", "Yılmaz"),
    streets=("Oudegracht", "Kerkstraat", "Dorpsstraat", "Lindelaan", "Molenweg", "Prinsengracht", "Stationsweg", "Burgemeester Kolfschotenlaan"),
    towns=(("3511 AB", "Utrecht"), ("1017 KL", "Amsterdam"), ("9712 HM", "Groningen"), ("5211 JX", "’s-Hertogenbosch"),
        ("6211 CZ", "Maastricht"), ("2312 EV", "Leiden"), ("7511 GP", "Enschede"), ("8011 PK", "Zwolle")),
    phones=("0618######", "0303######"), carriers=("PostNL", "DHL"), mail_host="voorbeeld.nl",
)  # fmt: skip

GB = Country(
    "GB", "en", "Europe/London", "GBP", family_first=False,
    first_names=("Oliver", "Amelia", "George", "Isla", "Harry", "Ava", "Priya", "Aisha", "Callum", "Megan", "Rhys", "Siobhan",
        "Thomas", "Eleanor", "Jack", "Poppy", "Imran", "Hannah", "Duncan", "Grace"),
    family_names=("Smith", "Jones", "Taylor", "Patel", "Williams", "Brown", "MacLeod", "O’Neill", "Davies", "Hughes",
        "Khan", "Whitfield", "Ashworth", "Pemberton", "Fraser", "Begum"),
    streets=("High Street", "Station Road", "Church Lane", "Mill Road", "Victoria Terrace", "Queensway"),
    towns=(("LS1 4DY", "Leeds"), ("BS1 5TR", "Bristol"), ("EH1 1YZ", "Edinburgh"), ("CF10 1EP", "Cardiff"),
        ("M1 2JQ", "Manchester"), ("NR1 3QG", "Norwich")),
    phones=("07700900###",), carriers=("Royal Mail", "DPD"), mail_host="example.co.uk",
)  # fmt: skip

DE = Country(
    "DE", "de", "Europe/Berlin", "EUR", family_first=False,
    first_names=("Lena", "Jonas", "Katharina", "Lukas", "Anna", "Felix", "Greta", "Paul", "Ayşe", "Jürgen", "Birgit", "Matthias",
        "Sabine", "Emre", "Klara", "Uwe", "Heike", "Björn"),
    family_names=("Müller", "Schmidt", "Schneider", "Fischer", "Weiß", "Großmann", "Öztürk", "Hoffmann", "Krüger", "Jäger",
        "Schäfer", "Vogel", "Brandt", "Lehmann", "Kowalski"),
    streets=("Hauptstraße", "Gartenweg", "Lindenallee", "Bahnhofstraße", "Am Markt", "Goethestraße"),
    towns=(("10115", "Berlin"), ("50667", "Köln"), ("80331", "München"), ("04109", "Leipzig"), ("20095", "Hamburg"),
        ("26122", "Oldenburg")),
    phones=("017139200##", "017604069###", "03023125###"), carriers=("DHL", "Hermes"), mail_host="beispiel.de",
)  # fmt: skip

VN = Country(
    "VN", "vi", "Asia/Ho_Chi_Minh", "VND", family_first=True,
    first_names=("Thị Hương", "Minh Quân", "Thu Trang", "Đức Anh", "Ngọc Mai", "Văn Hùng", "Thanh Thảo", "Quốc Bảo", "Diệu Linh",
        "Hoàng Nam", "Phương Uyên", "Gia Huy", "Bảo Châu", "Tuấn Kiệt"),
    family_names=("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ"),
    streets=("Đường Lê Lợi", "Nguyễn Huệ", "Trần Hưng Đạo", "Hai Bà Trưng", "Phố Huế", "Cách Mạng Tháng Tám"),
    towns=(("700000", "TP. Hồ Chí Minh"), ("100000", "Hà Nội"), ("550000", "Đà Nẵng"), ("900000", "Cần Thơ"), ("530000", "Huế")),
    phones=("0903######", "0918######"), carriers=("Viettel Post", "GHN"), mail_host="vidu.vn",
)  # fmt: skip

COUNTRIES = (NL, GB, DE, VN)


@dataclass(frozen=True, slots=True)
class Person:
    """An invented customer. `phone` as people write it there; `e164` for machines."""

    ref: str
    name: str
    first: str
    country: Country
    street: str
    house_number: str
    postcode: str
    city: str
    phone: str
    e164: str
    email: str
    birthday: date | None
    channel: str


PREFIX = {"NL": "+31", "GB": "+44", "DE": "+49", "VN": "+84"}


def invent(dice: Random, country: Country, n: int) -> Person:
    """Person number `n`; the same dice make the same person."""
    first, family = dice.choice(country.first_names), dice.choice(country.family_names)
    name = f"{family} {first}" if country.family_first else f"{first} {family}"
    postcode, city = dice.choice(country.towns)
    phone = "".join(str(dice.randrange(10)) if sign == "#" else sign for sign in dice.choice(country.phones))
    birthday = (
        date(dice.randrange(1944, 2004), dice.randrange(1, 13), dice.randrange(1, 29)) if dice.random() < 0.6 else None
    )
    mail = _mail_name(name)
    return Person(
        ref=f"{country.code}-{10_000 + n}", name=name, first=first.split()[-1], country=country,
        street=dice.choice(country.streets), house_number=str(dice.randrange(1, 190)), postcode=postcode, city=city,
        phone=phone, e164=PREFIX[country.code] + phone[1:], email=f"{mail}{n % 97}@{country.mail_host}",
        birthday=birthday, channel=dice.choice(("call", "call", "email", "")),
    )  # fmt: skip


def _mail_name(name: str) -> str:
    return ".".join(words(name))

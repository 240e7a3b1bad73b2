"""Knows what the demo shop sells: names by language, prices in minor units by currency, and categories."""

from agentdesk.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Product:
    sku: str
    category: str
    names: dict[str, str]
    euro_cents: int

    def name(self, language: str) -> str:
        return self.names.get(language, self.names["en"])

    def price_minor(self, currency: str) -> int:
        """Pounds at 0.86, dong at 27,000 to the euro; dong have no minor unit."""
        match currency:
            case "GBP":
                return round(self.euro_cents * 0.86)
            case "VND":
                return round(self.euro_cents * 270 / 1000) * 1000
            case _:
                return self.euro_cents


PRODUCTS = (
    Product("C3", "vacuum", {"nl": "Stofzuiger Compact C3", "en": "Compact C3 vacuum cleaner", "de": "Staubsauger Compact C3", "vi": "Máy hút bụi Compact C3"}, 24995),
    Product("F2", "filter", {"nl": "Filterset F2", "en": "F2 filter set", "de": "Filterset F2", "vi": "Bộ lọc F2"}, 2490),
    Product("K8", "coffee", {"nl": "Koffiemachine K8", "en": "K8 coffee machine", "de": "Kaffeemaschine K8", "vi": "Máy pha cà phê K8"}, 41900),
    Product("W1", "kitchen", {"nl": "Waterkoker W1", "en": "W1 kettle", "de": "Wasserkocher W1", "vi": "Ấm đun nước W1"}, 4995),
    Product("R5", "kitchen", {"nl": "Rijstkoker R5", "en": "R5 rice cooker", "de": "Reiskocher R5", "vi": "Nồi cơm điện R5"}, 8995),
    Product("L2", "air", {"nl": "Luchtreiniger L2", "en": "L2 air purifier", "de": "Luftreiniger L2", "vi": "Máy lọc không khí L2"}, 17900),
    Product("S7", "iron", {"nl": "Stoomstrijkijzer S7", "en": "S7 steam iron", "de": "Dampfbügeleisen S7", "vi": "Bàn ủi hơi nước S7"}, 7990),
    Product("B4", "kitchen", {"nl": "Blender B4", "en": "B4 blender", "de": "Standmixer B4", "vi": "Máy xay sinh tố B4"}, 6450),
)  # fmt: skip

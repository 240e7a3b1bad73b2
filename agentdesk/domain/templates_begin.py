"""Knows the templates a workspace begins with, and the words of the record in a customer's language."""

from agentdesk.domain.kinds import OrderState
from agentdesk.domain.templates import MailTemplate

NOT_REACHED = "We could not reach you"
"""The template a mail begins with that is written instead of another call in vain."""
_SALUTATIONS = {"en": ("Dear {name},", "Hello,"), "nl": ("Beste {name},", "Goedendag,"),
                "vi": ("Kính gửi {name},", "Xin chào quý khách,"), "de": ("Guten Tag {name},", "Guten Tag,")}  # fmt: skip
_STATES = {
    "en": ("received", "packed", "on its way", "delivered", "cancelled", "sent back"),
    "nl": ("ontvangen", "ingepakt", "onderweg", "bezorgd", "geannuleerd", "teruggestuurd"),
    "vi": ("đã được tiếp nhận", "đã được đóng gói", "đang được giao", "đã được giao", "đã bị hủy", "đã được gửi trả"),
}


def salutation(name: str, language: str) -> str:
    """Never empty: somebody without a name is greeted too."""
    named, nameless = _SALUTATIONS.get(language, _SALUTATIONS["en"])
    return named.format(name=name) if name.strip() else nameless


def order_state(state: OrderState, language: str) -> str:
    return _STATES.get(language, _STATES["en"])[state.value - 1]


TEMPLATES: tuple[MailTemplate, ...] = (
    MailTemplate(
        "Order status", "en", "",
        "{{salutation}}\n\nThank you for your message. Your order {{order}}{{#product}} ({{product}}){{/product}} is "
        "{{order_state}}.{{#delivery_day}} We expect it with you on {{delivery_day}}.{{/delivery_day}}"
        "{{#tracking}}\n\nYou can follow it at {{carrier}} with the number {{tracking}}.{{/tracking}}"
        "\n\nKind regards,\n{{agent}}",
    ),
    MailTemplate(
        "Order status", "nl", "",
        "{{salutation}}\n\nDank voor uw bericht. Uw bestelling {{order}}{{#product}} ({{product}}){{/product}} is "
        "{{order_state}}.{{#delivery_day}} We verwachten dat ze op {{delivery_day}} bij u is.{{/delivery_day}}"
        "{{#tracking}}\n\nU kunt haar bij {{carrier}} volgen met het nummer {{tracking}}.{{/tracking}}"
        "\n\nMet vriendelijke groet,\n{{agent}}",
    ),
    MailTemplate(
        "Order status", "vi", "",
        "{{salutation}}\n\nCảm ơn quý khách đã liên hệ. Đơn hàng {{order}}{{#product}} ({{product}}){{/product}} "
        "{{order_state}}.{{#delivery_day}} Dự kiến quý khách sẽ nhận được vào {{delivery_day}}.{{/delivery_day}}"
        "{{#tracking}}\n\nQuý khách có thể theo dõi tại {{carrier}} với mã {{tracking}}.{{/tracking}}"
        "\n\nTrân trọng,\n{{agent}}",
    ),
    MailTemplate(
        "Delivery is late", "en", "",
        "{{salutation}}\n\nI am sorry that your order {{order}} is not with you yet. I have asked the carrier about it. "
        "The new delivery day is {{delivery_day}}.\n\nShould it not arrive then, I will send you a replacement."
        "\n\nKind regards,\n{{agent}}",
    ),
    MailTemplate(
        "Delivery is late", "nl", "",
        "{{salutation}}\n\nHet spijt me dat uw bestelling {{order}} nog niet bij u is. Ik heb het de vervoerder gevraagd. "
        "De nieuwe bezorgdag is {{delivery_day}}.\n\nKomt ze dan niet aan, dan stuur ik u een vervangend exemplaar."
        "\n\nMet vriendelijke groet,\n{{agent}}",
    ),
    MailTemplate(
        "Delivery is late", "vi", "",
        "{{salutation}}\n\nTôi rất tiếc vì đơn hàng {{order}} chưa đến tay quý khách. Tôi đã hỏi đơn vị vận chuyển. "
        "Ngày giao mới là {{delivery_day}}.\n\nNếu hàng vẫn chưa đến, tôi sẽ gửi quý khách một sản phẩm thay thế."
        "\n\nTrân trọng,\n{{agent}}",
    ),
    MailTemplate(
        "Return", "en", "",
        "{{salutation}}\n\nYou may send {{product}} of order {{order}} back. The return label hangs on this mail: put it "
        "on the parcel and hand it in. Your money is back within 14 days after it is here.\n\nKind regards,\n{{agent}}",
    ),
    MailTemplate(
        "Return", "nl", "",
        "{{salutation}}\n\nU kunt {{product}} van bestelling {{order}} terugsturen. Het retourlabel zit bij deze mail: "
        "plak het op het pakket en geef het af. Binnen 14 dagen na ontvangst hebt u uw geld terug."
        "\n\nMet vriendelijke groet,\n{{agent}}",
    ),
    MailTemplate(
        "Return", "vi", "",
        "{{salutation}}\n\nQuý khách có thể gửi trả {{product}} của đơn hàng {{order}}. Nhãn gửi trả được đính kèm thư "
        "này: xin dán lên kiện hàng và gửi đi. Chúng tôi hoàn tiền trong vòng 14 ngày sau khi nhận được hàng."
        "\n\nTrân trọng,\n{{agent}}",
    ),
    MailTemplate(
        NOT_REACHED, "en", "We tried to call you",
        "{{salutation}}\n\nWe have tried to call you{{#order}} about your order {{order}}{{/order}}. When may we try "
        "again, or would you rather write? You only need to answer this mail.\n\nKind regards,\n{{agent}}",
    ),
    MailTemplate(
        NOT_REACHED, "nl", "We hebben u geprobeerd te bellen",
        "{{salutation}}\n\nWe hebben u geprobeerd te bellen{{#order}} over uw bestelling {{order}}{{/order}}. Wanneer "
        "mogen we het nog eens proberen, of schrijft u liever? U hoeft alleen deze mail te beantwoorden."
        "\n\nMet vriendelijke groet,\n{{agent}}",
    ),
    MailTemplate(
        NOT_REACHED, "vi", "Chúng tôi đã gọi cho quý khách",
        "{{salutation}}\n\nChúng tôi đã gọi cho quý khách{{#order}} về đơn hàng {{order}}{{/order}} nhưng chưa liên lạc "
        "được. Khi nào chúng tôi có thể gọi lại, hay quý khách muốn trao đổi qua thư? Quý khách chỉ cần trả lời thư này."
        "\n\nTrân trọng,\n{{agent}}",
    ),
)  # fmt: skip

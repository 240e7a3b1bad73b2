"""Knows the scorecards a workspace begins with: for calls and for mails, in three languages; edited ones follow them."""

from agentdesk.domain.kinds import Channel
from agentdesk.domain.scorecards import Criterion, Scale, Scorecard

_SHAPES: dict[Channel, tuple[tuple[str, int, Scale, bool, bool], ...]] = {
    Channel.CALL: (
        ("opening", 10, Scale.YES_NO, False, True),
        ("identity", 15, Scale.YES_NO, True, False),
        ("question", 20, Scale.FOUR, False, False),
        ("next-step", 25, Scale.FOUR, False, False),
        ("promise", 15, Scale.YES_NO, False, False),
        ("tone", 15, Scale.FOUR, False, True),
    ),
    Channel.EMAIL: (
        ("salutation", 10, Scale.YES_NO, False, False),
        ("privacy", 15, Scale.YES_NO, True, False),
        ("question", 25, Scale.FOUR, False, False),
        ("next-step", 25, Scale.FOUR, False, False),
        ("language", 25, Scale.FOUR, False, False),
    ),
}
"""Key, weight, scale, auto-fail, needs hearing."""

_NAMES = {
    ("en", Channel.CALL): "Call", ("nl", Channel.CALL): "Gesprek", ("vi", Channel.CALL): "Cuộc gọi",
    ("en", Channel.EMAIL): "Mail", ("nl", Channel.EMAIL): "Mail", ("vi", Channel.EMAIL): "Thư",
}  # fmt: skip
_WORDS: dict[str, dict[str, tuple[str, str]]] = {
    "en": {
        "opening": ("Greeting and name", "Said the shop's name and their own, and asked how to help."),
        "identity": ("Identity before details", "Nothing of an order or an address was told before the caller was checked."),
        "question": ("The question is understood", "The note says what the customer wanted, in a way a colleague can go on with."),
        "next-step": ("Solution or next step", "It is clear what happens next, who does it and when."),
        "promise": ("Promises are kept as promises", "What was promised stands as a promise with a time, not only in the note."),
        "tone": ("Calm and friendly", "Listened, did not interrupt, stayed friendly."),
        "salutation": ("Salutation and name", "The customer is addressed by their name and the agent's name stands below."),
        "privacy": ("Nothing of others", "No data of another customer, no full card number, right recipient."),
        "language": ("Clear language", "Short, in the customer's language, without mistakes that hinder reading."),
    },
    "nl": {
        "opening": ("Begroeting en naam", "Noemde de winkel en de eigen naam, en vroeg waarmee te helpen."),
        "identity": ("Eerst identificatie, dan details", "Niets over een bestelling of adres verteld voordat de beller was gecontroleerd."),
        "question": ("De vraag is begrepen", "De notitie zegt wat de klant wilde, zo dat een collega verder kan."),
        "next-step": ("Oplossing of volgende stap", "Duidelijk is wat er gebeurt, wie het doet en wanneer."),
        "promise": ("Beloften staan als belofte", "Wat is toegezegd staat als belofte met een tijd, niet alleen in de notitie."),
        "tone": ("Rustig en vriendelijk", "Luisterde, viel niet in de rede, bleef vriendelijk."),
        "salutation": ("Aanhef en naam", "De klant wordt bij naam aangesproken en de naam van de medewerker staat eronder."),
        "privacy": ("Niets van anderen", "Geen gegevens van een andere klant, geen volledig kaartnummer, juiste ontvanger."),
        "language": ("Heldere taal", "Kort, in de taal van de klant, zonder fouten die het lezen hinderen."),
    },
    "vi": {
        "opening": ("Chào hỏi và xưng tên", "Nói tên cửa hàng và tên mình, hỏi khách cần giúp gì."),
        "identity": ("Xác minh trước khi nói chi tiết", "Không nói gì về đơn hàng hay địa chỉ trước khi xác minh người gọi."),
        "question": ("Hiểu đúng câu hỏi", "Ghi chú nêu rõ khách muốn gì để đồng nghiệp có thể làm tiếp."),
        "next-step": ("Giải pháp hoặc bước tiếp theo", "Rõ ràng việc gì sẽ xảy ra, ai làm và khi nào."),
        "promise": ("Lời hứa được lưu thành lời hứa", "Điều đã hứa được lưu thành lời hứa có thời hạn, không chỉ nằm trong ghi chú."),
        "tone": ("Bình tĩnh và thân thiện", "Lắng nghe, không ngắt lời, luôn thân thiện."),
        "salutation": ("Lời chào và tên", "Gọi khách bằng tên và ký tên nhân viên ở cuối thư."),
        "privacy": ("Không lộ thông tin người khác", "Không có dữ liệu của khách khác, không có số thẻ đầy đủ, đúng người nhận."),
        "language": ("Ngôn ngữ rõ ràng", "Ngắn gọn, bằng ngôn ngữ của khách, không có lỗi gây khó đọc."),
    },
}  # fmt: skip


def _card(language: str, channel: Channel) -> Scorecard:
    criteria = tuple(
        Criterion(key, *_WORDS[language][key], weight, scale, is_fatal, needs_hearing)
        for key, weight, scale, is_fatal, needs_hearing in _SHAPES[channel]
    )
    return Scorecard(f"{channel.value}-{language}", 1, _NAMES[language, channel], language, channel, criteria)


SCORECARDS: tuple[Scorecard, ...] = tuple(_card(language, channel) for language, channel in _NAMES)

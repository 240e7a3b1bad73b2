"""Knows the German stories of the demo world."""

from agentdesk.demo.story import (
    Story,
    call_in,
    call_out,
    ces,
    chat,
    complaint,
    confirmed,
    delivered,
    fact,
    follow_up,
    mail_in,
    mail_out,
    missed,
    note,
    order,
    promise,
    rating,
    returned,
    shipped,
)  # fmt: skip

STORIES = (
    Story("alles gut", (
        order(), shipped(1), delivered(2.6),
        call_out(6, "Anruf nach der Lieferung", "{first} ist mit dem Gerät ({product}) sehr zufrieden. Frage zur Garantie beantwortet: drei Jahre.", "product"),
        ces(6.1, 7, "Sehr aufmerksam, danke!"),
    )),
    Story("Paket verspätet", (
        order(), shipped(1),
        call_in(5, "Sendung steht seit Tagen", "Bestellung {order} hängt seit Dienstag im Verteilzentrum. {carrier} verspricht Zustellung bis morgen; rufe zurück.\nerreichbar: ab 17 Uhr", "delivery-late", "call-back", 5.8),
        fact(5, "erreichbar", "ab 17 Uhr"), promise(5, "Rückruf zum neuen Liefertermin", "delivery-late", 1.1),
        call_out(6.1, "Neuer Termin", "Zustellung morgen zwischen 9 und 11 Uhr, {first} ist zu Hause.", "delivery-late"), delivered(7), ces(7.2, 6),
    )),
    Story("Rechnung fehlt", (
        order(), shipped(1), delivered(2.5),
        mail_in(4, "Rechnung zur Bestellung {order}", "Guten Tag,\n\nfür meine Steuer brauche ich die Rechnung zur Bestellung {order} mit ausgewiesener Mehrwertsteuer.\n\nMit freundlichen Grüßen\n{name}", "invoice"),
        mail_out(4.1, "Ihre Rechnung", "Guten Tag {name},\n\nanbei die Rechnung als PDF. Künftig finden Sie sie auch in Ihrem Kundenkonto.\n\nFreundliche Grüße\n{agent}", "invoice"), ces(4.5, 7),
    )),
    Story("defekt geliefert", (
        order(), shipped(1), delivered(2.4),
        call_in(3, "Gerät startet nicht", "{product} lässt sich nicht einschalten. Austausch angeboten, Abholung am Donnerstag.", "product-defect", "complaint", 7.1),
        complaint(3, "Defekt geliefert: {product}", "{name} ist verärgert, weil schon die erste Lieferung zu spät kam.", "product-defect"),
        promise(3, "Anruf, sobald das Austauschgerät da ist", "product-defect", 3.0),
        call_out(6, "Austausch angekommen", "Das neue Gerät läuft.", "product-defect"), confirmed(6, "{name} bestätigt: jetzt in Ordnung."), ces(6.2, 5, "Am Ende gut gelöst."),
    )),
    Story("Rücksendung", (
        order(), shipped(1), delivered(2.4),
        chat(5, "Widerruf", "{first}: Ich möchte die Bestellung {order} zurückgeben.\n{agent}: Gerne, das Etikett ist unterwegs zu Ihnen.", "return"), returned(10, "Originalverpackt zurück."),
    )),
    Story("Frage zur Bedienung", (
        order(), shipped(1), delivered(2.4),
        call_in(15, "Wie stelle ich die Uhr um?", "Umstellung auf Winterzeit erklärt, hat sofort geklappt.", "product-question", minutes=3.1), rating(20, 5, "Tolle Beratung", "Am Telefon geduldig erklärt."),
    )),
    Story("verpasst", (
        missed(0), call_out(0.12, "Zurückgerufen", "Wollte wissen, ob es {product} auch in Weiß gibt. Ab Januar.", "product-question"), follow_up(0.12, "Melden, sobald {product} in Weiß da ist", "product", 20.0),
    )),
    Story("Stammkundin", (
        order(), shipped(1), delivered(2.4), order(120), shipped(121), delivered(122.5),
        note(123, "Hinweis der Teamleitung", "Langjährige Kundin; bitte immer direkt durchstellen."), ces(124, 7, "Immer wieder gern."),
    )),
)  # fmt: skip

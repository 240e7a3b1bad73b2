"""Knows the British stories of the demo world."""

from agentdesk.demo.story import (
    Story,
    call_in,
    call_out,
    ces,
    chat,
    complaint,
    compliment,
    confirmed,
    delivered,
    fact,
    follow_up,
    mail_in,
    mail_out,
    missed,
    order,
    promise,
    rating,
    referral,
    returned,
    shipped,
)  # fmt: skip

STORIES = (
    Story("all well", (
        order(), shipped(1), delivered(3),
        call_out(6, "Courtesy call after delivery", "{first} is happy with the {product}. Asked about filter bags; told which size fits.", "product"),
        ces(6.2, 7, "Lovely to get a call that wasn't trying to sell me something."),
    )),
    Story("left with a neighbour", (
        order(), shipped(1), delivered(2.5),
        call_in(3, "Says delivered, nothing here", "{carrier} left order {order} with number 14 and put no card through. {first} has found it.\ndeliveries: leave with number 14", "delivery", minutes=3.4),
        fact(3, "deliveries", "leave with number 14"), ces(3.1, 6),
    )),
    Story("late for a birthday", (
        order(), shipped(2),
        call_in(5, "Needed by Saturday", "The {product} is a present for Saturday. {carrier} says Monday. Promised to ring back before five with an answer.", "delivery-late", "call-back", 6.1),
        promise(5, "ring back before five about Saturday delivery", "delivery-late", 0.3),
        call_out(5.25, "Courier upgraded", "Moved to Saturday morning at our cost. {first} was relieved.", "delivery-late"),
        delivered(7.4), ces(7.8, 7, "You saved the party. Thank you!"), compliment(7.9, "Please tell {agent} she is a star."),
    )),
    Story("wrong colour", (
        order(), shipped(1), delivered(2.5),
        mail_in(3, "Wrong colour sent", "Hello,\n\nI ordered the {product} in grey and received red (order {order}). Could you swap it please?\n\nKind regards,\n{name}", "product"),
        mail_out(3.1, "Re: Wrong colour sent", "Dear {first},\n\nI'm sorry, that is our mistake. The grey one leaves today and the driver will take the red one back, so there is nothing for you to post.\n\nKind regards,\n{agent}", "product"),
        rating(12, 4, "Sorted quickly", "Wrong colour at first but put right without fuss."),
    )),
    Story("charged twice", (
        order(), shipped(1), delivered(2.4),
        call_in(8, "Charged twice", "Two payments for order {order} on the statement. Second one reversed while on the phone, shows in three working days.", "invoice-double", minutes=5.5),
        follow_up(8, "Check that the refund has arrived", "invoice", 4.0), ces(8.2, 5),
    )),
    Story("broken on arrival", (
        order(), shipped(1), delivered(2.4),
        call_in(2.8, "Arrived broken", "Hinge of the {product} snapped. Wants a new one, not a refund.", "delivery-damaged", "complaint", 6.4),
        complaint(2.8, "Arrived broken: {product}", "Second time this has happened to {first}; wants somebody to own it.", "delivery-damaged"),
        promise(2.8, "ring when the replacement has arrived", "delivery-damaged", 3.0),
        call_out(5.9, "Replacement arrived", "New {product} is in one piece.", "delivery-damaged"),
        confirmed(5.9, "{first} is satisfied that it has been put right."), ces(6, 4, "Got there in the end."),
    )),
    Story("sent back", (
        order(), shipped(1), delivered(2.4),
        chat(5, "Returning an item", "{first}: too big for the kitchen, sorry!\n{agent}: No trouble at all. The label is in your inbox.", "return"), returned(9, "Back in original packaging."),
        mail_out(10, "Your refund", "Dear {first},\n\nYour return of order {order} has reached us and the refund is on its way.\n\nKind regards,\n{agent}", "return-refund"),
    )),
    Story("missed and rung back", (
        missed(0), call_out(0.08, "Rang back", "Wanted to know whether the {product} takes standard bags. It does.", "product-question"),
    )),
    Story("comes back for more", (
        order(), shipped(1), delivered(2.4), order(95), shipped(96), delivered(98),
        call_out(101, "Courtesy call", "Bought another {product} for the caravan.", "product"), referral(101, "her sister in Leeds"), ces(101.1, 7),
    )),
)  # fmt: skip

"""Knows the Vietnamese stories of the demo world."""

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
    note,
    order,
    promise,
    rating,
    referral,
    returned,
    shipped,
)  # fmt: skip

STORIES = (
    Story("ổn thoả", (
        order(), shipped(1), delivered(3),
        call_out(6, "Gọi hỏi thăm sau giao hàng", "Anh/chị {first} hài lòng với {product}. Đã hướng dẫn vệ sinh màng lọc mỗi tháng một lần.", "product"),
        ces(6.1, 7, "Rất chu đáo, cảm ơn em nhiều!"),
    )),
    Story("giao chậm", (
        order(), shipped(1),
        call_in(5, "Đơn hàng vẫn chưa tới", "Đơn {order} kẹt ở kho trung chuyển hai ngày. Đã yêu cầu {carrier} ưu tiên, hẹn gọi lại trước chiều mai.\ngiờ nghe máy: sau 18h", "delivery-late", "call-back", 5.0),
        fact(5, "giờ nghe máy", "sau 18h"), promise(5, "gọi lại báo ngày giao mới", "delivery-late", 1.1),
        call_out(6, "Báo ngày giao mới", "Hàng về tới {city} tối nay, sáng mai giao. Khách đồng ý.", "delivery-late"), delivered(7), ces(7.3, 6, "Nhân viên nhiệt tình, không phải kể lại từ đầu."),
    )),
    Story("hỏi bảo hành", (
        order(), shipped(1), delivered(3),
        mail_in(30, "Hỏi về bảo hành và sửa chữa", "Chào shop,\n\nMáy {product} của tôi (đơn {order}) kêu to hơn trước. Máy còn bảo hành không và gửi về đâu để kiểm tra ạ?\n\nTrân trọng,\n{name}", "product-defect"),
        mail_out(30.1, "Trả lời: Hỏi về bảo hành", "Kính gửi {name},\n\nMáy còn bảo hành đến hết tháng 12 năm sau. Bên em sẽ cho người đến lấy máy tận nhà, anh/chị không phải gửi.\n\nTrân trọng,\n{agent}", "product-defect"),
        note(33, "Kỹ thuật", "Thay gioăng cao su, đã chạy thử 30 phút."), call_out(34, "Đã sửa xong", "Máy chạy êm, khách rất vui.", "product-defect"), ces(34.2, 7),
    )),
    Story("hàng bị móp", (
        order(), shipped(1), delivered(3),
        call_in(3.2, "Hàng bị móp khi nhận", "Vỏ {product} bị móp một góc, khách gửi ảnh qua Zalo. Đổi máy mới trong 48 giờ.", "delivery-damaged", "complaint", 6.3),
        complaint(3.2, "Giao hàng bị móp: {product}", "Khách muốn đổi máy mới, không muốn nhận tiền giảm giá.", "delivery-damaged"),
        promise(3.2, "gọi khi máy đổi đã tới", "delivery-damaged", 2.0),
        call_out(5.3, "Đã nhận máy đổi", "Máy mới nguyên vẹn, đã lấy lại máy cũ.", "delivery-damaged"), confirmed(5.3, "Khách xác nhận đã ổn."), ces(5.5, 5),
    )),
    Story("trừ tiền hai lần", (
        order(), shipped(1), delivered(3),
        call_in(4, "Thẻ bị trừ hai lần", "Đã kiểm tra: giao dịch thứ hai bị treo, ngân hàng hoàn trong 3 ngày làm việc.", "invoice-double"), follow_up(4, "Kiểm tra đã hoàn tiền chưa", "invoice", 4.0), ces(4.1, 6),
    )),
    Story("trả hàng", (
        order(), shipped(1), delivered(3),
        chat(5, "Muốn trả hàng", "{first}: Máy to quá so với bếp nhà em.\n{agent}: Dạ không sao, bên em lấy hàng tận nơi vào thứ Năm ạ.", "return"), returned(9, "Còn nguyên hộp."),
    )),
    Story("gọi nhỡ", (
        missed(0), call_out(0.06, "Gọi lại", "Hỏi {product} còn hàng màu trắng không. Tuần sau có.", "product-question"), follow_up(0.06, "Báo khi có {product} màu trắng", "product", 7.0),
    )),
    Story("khách quen", (
        order(), shipped(1), delivered(3), order(80), shipped(81), delivered(83),
        call_out(86, "Gọi cảm ơn khách quen", "Mua thêm {product} tặng mẹ ở {city}.", "product"),
        compliment(86.1, "Khách khen {agent} nói chuyện dễ thương, giải thích rõ ràng."), referral(86.2, "chị đồng nghiệp"), rating(95, 5, "Sẽ mua tiếp", "Giao nhanh, gọi hỏi thăm đàng hoàng."),
    )),
)  # fmt: skip

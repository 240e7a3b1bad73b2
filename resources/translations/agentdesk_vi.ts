<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AbsenceDialog</name>
    <message>
        <source>I am away</source>
        <translation>Tôi vắng mặt</translation>
    </message>
    <message>
        <source>Save the absence</source>
        <translation>Lưu thời gian vắng</translation>
    </message>
    <message>
        <source>What falls due meanwhile goes to your deputy or to a queue.</source>
        <translation>Việc đến hạn trong lúc đó sẽ chuyển cho người thay bạn hoặc vào hàng đợi.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Buổi trong ngày</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Cả ngày</translation>
    </message>
    <message>
        <source>Only the morning</source>
        <translation>Chỉ buổi sáng</translation>
    </message>
    <message>
        <source>Only the afternoon</source>
        <translation>Chỉ buổi chiều</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Ai làm thay</translation>
    </message>
    <message>
        <source>Ill today</source>
        <translation>Hôm nay ốm</translation>
    </message>
    <message>
        <source>The queue of {team}</source>
        <translation>Hàng đợi của {team}</translation>
    </message>
    <message>
        <source>Nobody: it waits for me</source>
        <translation>Không ai: việc chờ tôi</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Có mã hóa (TLS)</translation>
    </message>
    <message>
        <source>In clear (TCP)</source>
        <translation>Không mã hóa (TCP)</translation>
    </message>
    <message>
        <source>In clear (UDP)</source>
        <translation>Không mã hóa (UDP)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>pbx.example.com, or several: the first is tried first</source>
        <translation>pbx.example.com, hoặc nhiều máy: thử máy đầu tiên trước</translation>
    </message>
    <message>
        <source>Extension or user</source>
        <translation>Máy lẻ hoặc người dùng</translation>
    </message>
    <message>
        <source>201</source>
        <translation>201</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>As it is kept in the keyring</source>
        <translation>Như đang giữ trong kho khóa</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>Name for the password</source>
        <translation>Tên đi với mật khẩu</translation>
    </message>
    <message>
        <source>Only when it is not the user</source>
        <translation>Chỉ khi khác tên người dùng</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Chứng chỉ được tin cậy</translation>
    </message>
    <message>
        <source>Only for one that nobody vouches for: its SHA-256</source>
        <translation>Chỉ khi không ai bảo đảm: mã SHA-256</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Tin cậy chứng chỉ này</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Thử kết nối</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Lưu và kết nối</translation>
    </message>
    <message>
        <source>Trying to register…</source>
        <translation>Đang thử đăng ký…</translation>
    </message>
    <message>
        <source>Saved. The phone connects now.</source>
        <translation>Đã lưu. Điện thoại đang kết nối.</translation>
    </message>
</context>
<context>
    <name>AgreementTable</name>
    <message>
        <source>Marks of each lead</source>
        <translation>Điểm của từng trưởng nhóm</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Đã thống nhất</translation>
    </message>
    <message>
        <source>{mark}, differs</source>
        <translation>{mark}, khác biệt</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>It comes back under the note, and reminds whoever asked.</source>
        <translation>Câu trả lời hiện dưới ghi chú và nhắc người đã hỏi.</translation>
    </message>
    <message>
        <source>Answer {name}</source>
        <translation>Trả lời {name}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>What you typed before is still here.</source>
        <translation>Nội dung bạn gõ trước đó vẫn còn đây.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Câu trả lời của bạn</translation>
    </message>
</context>
<context>
    <name>ApartGroup</name>
    <message>
        <source>Work queue</source>
        <translation>Hàng việc</translation>
    </message>
    <message>
        <source>It is a person&apos;s mail: into the inbox</source>
        <translation>Thư của người thật: đưa vào hộp thư đến</translation>
    </message>
    <message>
        <source>Junk: out of the inbox</source>
        <translation>Thư rác: đưa ra khỏi hộp thư đến</translation>
    </message>
</context>
<context>
    <name>AppsCard</name>
    <message>
        <source>Signing in at Microsoft and Google</source>
        <translation>Đăng nhập qua Microsoft và Google</translation>
    </message>
    <message>
        <source>They let only programs in that they know. Register this shop&apos;s AgentDesk there once, as docs/mail.md says, and enter what they call it. These names let nobody in by themselves.</source>
        <translation>Họ chỉ cho chương trình đã biết đăng nhập. Hãy đăng ký AgentDesk của cửa hàng ở đó một lần, theo docs/mail.md, rồi nhập tên họ cấp. Chỉ có các tên này thì không ai vào được.</translation>
    </message>
    <message>
        <source>Microsoft: application (client) ID</source>
        <translation>Microsoft: ID ứng dụng (client)</translation>
    </message>
    <message>
        <source>Microsoft: directory (tenant) ID</source>
        <translation>Microsoft: ID thư mục (tenant)</translation>
    </message>
    <message>
        <source>Empty: any account may sign in.</source>
        <translation>Để trống: tài khoản nào cũng đăng nhập được.</translation>
    </message>
    <message>
        <source>Google: client ID</source>
        <translation>Google: ID client</translation>
    </message>
    <message>
        <source>Google: client secret</source>
        <translation>Google: mã bí mật client</translation>
    </message>
    <message>
        <source>Google gives one to programs on a desk too.</source>
        <translation>Google cấp mã này cho cả chương trình máy tính.</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Lưu cho mọi người</translation>
    </message>
    <message>
        <source>The names at Microsoft and Google</source>
        <translation>Các tên ở Microsoft và Google</translation>
    </message>
    <message>
        <source>Such a name has letters, digits, dots and dashes only. Nothing was saved.</source>
        <translation>Tên này chỉ gồm chữ, số, dấu chấm và gạch nối. Chưa lưu gì.</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>As of {time}. The server does not answer; older entries need it.</source>
        <translation>Tính đến {time}. Máy chủ không trả lời; các mục cũ hơn cần máy chủ.</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Tính đến {time}</translation>
    </message>
    <message>
        <source>The server does not answer. This is what this computer had kept.</source>
        <translation>Máy chủ không trả lời. Đây là những gì máy này đã lưu.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Asked: {names}</source>
        <translation>Đã hỏi: {names}</translation>
    </message>
    <message>
        <source>The note is saved, but nobody was asked: the line is down. Ask again when it is back.</source>
        <translation>Ghi chú đã lưu nhưng chưa hỏi được ai: mất kết nối. Hãy hỏi lại khi có kết nối.</translation>
    </message>
</context>
<context>
    <name>AttachmentChips</name>
    <message>
        <source>Attachments</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>attachments</comment>
        <translation>
            <numerusform>thêm %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentFiles</name>
    <message>
        <source>No program on this computer opens {name}</source>
        <translation>Không có chương trình nào trên máy này mở được {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>{name} was saved</source>
        <translation>Đã lưu {name}</translation>
    </message>
    <message>
        <source>The file could not be written. Is the disk full, or the folder closed?</source>
        <translation>Không ghi được tệp. Ổ đĩa đã đầy, hay thư mục bị khóa?</translation>
    </message>
</context>
<context>
    <name>AttentionStrip</name>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message>
        <source>Open complaint, {age}, with {owner}: {title}</source>
        <translation>Khiếu nại đang mở, {age}, do {owner} xử lý: {title}</translation>
    </message>
    <message>
        <source>Promise overdue ({when}), {owner}: {title}</source>
        <translation>Lời hứa quá hạn ({when}), {owner}: {title}</translation>
    </message>
    <message>
        <source>Promised before {when} by {owner}: {title}</source>
        <translation>{owner} đã hứa trước {when}: {title}</translation>
    </message>
    <message>
        <source>Does not want to be contacted</source>
        <translation>Không muốn được liên hệ</translation>
    </message>
    <message>
        <source>Known problem with the open order: {title}</source>
        <translation>Sự cố đã biết với đơn hàng đang mở: {title}</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Hôm nay là sinh nhật</translation>
    </message>
    <message numerus="yes">
        <source>Customer for %n year(s) today</source>
        <translation>
            <numerusform>Hôm nay tròn %n năm là khách hàng</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Đã giữ lời</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã khắc phục</translation>
    </message>
</context>
<context>
    <name>AuditDoor</name>
    <message>
        <source>Show the audit: read and score contacts</source>
        <translation>Hiện phần kiểm tra: đọc và chấm các lần liên hệ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Lần liên hệ</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Lượt chấm</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Phiếu chấm</translation>
    </message>
    <message>
        <source>Contested notes</source>
        <translation>Ghi chú bị phản đối</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Hiệu chuẩn</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Huấn luyện</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Ai đã xem</translation>
    </message>
    <message>
        <source>Proofs and files</source>
        <translation>Bằng chứng và tệp</translation>
    </message>
</context>
<context>
    <name>AwayStrip</name>
    <message>
        <source>Back to the desk</source>
        <translation>Về bàn làm việc</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Số bị ẩn</translation>
    </message>
</context>
<context>
    <name>BarsView</name>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>This contact has no customer, so there is no timeline.</source>
        <translation>Lần liên hệ này không có khách hàng nên không có dòng thời gian.</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Không có khách hàng</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Chấm điểm</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Các bản ghi</translation>
    </message>
    <message>
        <source>CES {score}</source>
        <translation>CES {score}</translation>
    </message>
    <message>
        <source>The contact you read stands here in its place on the customer&apos;s timeline.</source>
        <translation>Lần liên hệ bạn đọc nằm ở đây, đúng chỗ trên dòng thời gian của khách.</translation>
    </message>
    <message>
        <source>no recording</source>
        <translation>không có ghi âm</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections</source>
        <translation>
            <numerusform>%n lần sửa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No figure is switched on here. An administrator switches each one on by a decision of the team or its works council: agentdesk figures decide.</source>
        <translation>Chưa có chỉ số nào được bật ở đây. Quản trị viên bật từng chỉ số theo quyết định của nhóm hoặc ban đại diện: agentdesk figures decide.</translation>
    </message>
    <message>
        <source>Seen by {name} and the leads of their team. Below {n} contacts only their number is said.</source>
        <translation>{name} và trưởng nhóm của họ xem được. Dưới {n} liên hệ chỉ nêu số lượng.</translation>
    </message>
    <message>
        <source>Seen by you and the leads of your team. Below {n} contacts only their number is said.</source>
        <translation>Bạn và trưởng nhóm của bạn xem được. Dưới {n} liên hệ chỉ nêu số lượng.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are of this team. Nobody is ranked.</source>
        <translation>
            <numerusform>Nhóm này có %n người. Không ai bị xếp hạng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interactions behind “{figure}”</source>
        <translation>Các liên hệ của “{figure}”</translation>
    </message>
    <message>
        <source>None in this period</source>
        <translation>Không có trong thời gian này</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>%n ngày qua</numerusform>
        </translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Về ai</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Khoảng thời gian</translation>
    </message>
    <message>
        <source>Interactions behind the figure; Enter opens one on the desk</source>
        <translation>Các liên hệ của chỉ số; Enter mở một liên hệ trên bàn làm việc</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>My page</source>
        <translation>Trang của tôi</translation>
    </message>
    <message>
        <source>What is measured, and by which decision</source>
        <translation>Những gì được đo, và theo quyết định nào</translation>
    </message>
</context>
<context>
    <name>BodyEditor</name>
    <message>
        <source>Your answer</source>
        <translation>Câu trả lời của bạn</translation>
    </message>
</context>
<context>
    <name>ByItself</name>
    <message>
        <source>Mail of {name}: nothing sent; press again</source>
        <translation>Thư của {name}: chưa gửi gì; nhấn lần nữa</translation>
    </message>
</context>
<context>
    <name>CalibrateDialog</name>
    <message>
        <source>Scorecard</source>
        <translation>Phiếu chấm điểm</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Ai tham gia</translation>
    </message>
    <message>
        <source>Calibrate on this contact</source>
        <translation>Hiệu chuẩn trên liên hệ này</translation>
    </message>
    <message>
        <source>Open the calibration</source>
        <translation>Mở buổi hiệu chuẩn</translation>
    </message>
    <message>
        <source>Each scores it without seeing the others&apos; marks. It counts in nobody&apos;s figures. {agent}&apos;s contact of {moment}.</source>
        <translation>Mỗi người chấm mà không thấy điểm của người khác. Không tính vào số liệu của ai. Liên hệ của {agent}, {moment}.</translation>
    </message>
    <message>
        <source>{card}, version {version}</source>
        <translation>{card}, phiên bản {version}</translation>
    </message>
    <message>
        <source>The calibration is open: those who take part find it under Calibration.</source>
        <translation>Buổi hiệu chuẩn đã mở: người tham gia tìm thấy ở mục Hiệu chuẩn.</translation>
    </message>
</context>
<context>
    <name>CalibrationSection</name>
    <message>
        <source>Calibrations</source>
        <translation>Các buổi hiệu chuẩn</translation>
    </message>
    <message>
        <source>Close the calibration</source>
        <translation>Đóng buổi hiệu chuẩn</translation>
    </message>
    <message>
        <source>Agree on marks…</source>
        <translation>Thống nhất điểm…</translation>
    </message>
    <message>
        <source>Reading the calibrations…</source>
        <translation>Đang đọc các buổi hiệu chuẩn…</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Hiệu chuẩn</translation>
    </message>
    <message>
        <source>Shift+C on a contact opens one</source>
        <translation>Shift+C trên liên hệ để mở một buổi</translation>
    </message>
    <message>
        <source>Nothing is calibrated yet. In the list of contacts, Shift+C opens one on the contact at the cursor.</source>
        <translation>Chưa có buổi hiệu chuẩn nào. Trong danh sách liên hệ, Shift+C mở một buổi cho liên hệ đang chọn.</translation>
    </message>
    <message>
        <source>Save the agreed marks</source>
        <translation>Lưu điểm đã thống nhất</translation>
    </message>
    <message>
        <source>Hand in my marks</source>
        <translation>Nộp điểm của tôi</translation>
    </message>
    <message>
        <source>{card}, version {version}</source>
        <translation>{card}, phiên bản {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) have no mark yet. 0 says: not applicable.</source>
        <translation>
            <numerusform>Còn %n tiêu chí chưa có điểm. 0 nghĩa là: không áp dụng.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalibrationWords</name>
    <message>
        <source>{name}, {moment}</source>
        <translation>{name}, {moment}</translation>
    </message>
    <message>
        <source>closed, {scored} of {of} scored</source>
        <translation>đã đóng, {scored}/{of} đã chấm</translation>
    </message>
    <message>
        <source>yours is missing · until {moment}</source>
        <translation>chưa có điểm của bạn · đến {moment}</translation>
    </message>
    <message>
        <source>{scored} of {of} scored · until {moment}</source>
        <translation>{scored}/{of} đã chấm · đến {moment}</translation>
    </message>
    <message>
        <source>{scored} of {of} have scored. Nobody sees another&apos;s marks yet.</source>
        <translation>{scored}/{of} đã chấm. Chưa ai thấy điểm của người khác.</translation>
    </message>
    <message>
        <source>Fewer than two leads scored: there is nothing to compare.</source>
        <translation>Chưa đủ hai trưởng nhóm chấm: không có gì để so sánh.</translation>
    </message>
    <message>
        <source>{same} of {of} agree</source>
        <translation>{same}/{of} trùng khớp</translation>
    </message>
    <message>
        <source>On {same} of {of} criteria all leads gave the same answer.</source>
        <translation>Ở {same} trên {of} tiêu chí, mọi trưởng nhóm cho cùng câu trả lời.</translation>
    </message>
    <message>
        <source>good agreement</source>
        <translation>mức đồng thuận tốt</translation>
    </message>
    <message>
        <source>some agreement</source>
        <translation>có đồng thuận phần nào</translation>
    </message>
    <message>
        <source>little more than chance can give</source>
        <translation>không hơn ngẫu nhiên bao nhiêu</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha {value}: {meaning}. 1 is full agreement, 0 what chance gives; one contact alone says little.</source>
        <translation>Alpha của Krippendorff {value}: {meaning}. 1 là hoàn toàn đồng thuận, 0 là ngẫu nhiên; chỉ một liên hệ thì nói lên ít.</translation>
    </message>
    <message>
        <source>waiting for {names}</source>
        <translation>đang chờ {names}</translation>
    </message>
    <message>
        <source>not scored by {names}</source>
        <translation>{names} chưa chấm</translation>
    </message>
    <message>
        <source>without {names}, who does not lead here any more</source>
        <translation>không có {names}, không còn là trưởng nhóm ở đây</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>đến {moment}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã đóng</translation>
    </message>
</context>
<context>
    <name>CallAside</name>
    <message>
        <source>Live contact</source>
        <translation>Liên hệ đang diễn ra</translation>
    </message>
    <message>
        <source>Ask a colleague before transferring</source>
        <translation>Hỏi đồng nghiệp trước khi chuyển</translation>
    </message>
    <message>
        <source>Hand the caller to the colleague</source>
        <translation>Giao người gọi cho đồng nghiệp</translation>
    </message>
    <message>
        <source>Between caller and colleague</source>
        <translation>Đổi giữa người gọi và đồng nghiệp</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation>Trở lại với người gọi</translation>
    </message>
    <message>
        <source>Reject the call for every phone</source>
        <translation>Từ chối cuộc gọi trên mọi máy</translation>
    </message>
    <message>
        <source>Connect the phone again</source>
        <translation>Kết nối lại điện thoại</translation>
    </message>
    <message>
        <source>Hand the caller over</source>
        <translation>Giao người gọi</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Giao</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Trở lại</translation>
    </message>
    <message>
        <source>Talk with the caller</source>
        <translation>Nói với người gọi</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Người gọi</translation>
    </message>
    <message>
        <source>Talk with the colleague</source>
        <translation>Nói với đồng nghiệp</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Đồng nghiệp</translation>
    </message>
    <message>
        <source>Asking {who}: it rings there. The caller waits.</source>
        <translation>Đang hỏi {who}: máy bên đó đang đổ chuông. Người gọi đang chờ.</translation>
    </message>
    <message>
        <source>You talk with {who}. The caller waits.</source>
        <translation>Bạn đang nói với {who}. Người gọi đang chờ.</translation>
    </message>
    <message>
        <source>You talk with the caller. {who} waits.</source>
        <translation>Bạn đang nói với người gọi. {who} đang chờ.</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Kết thúc cuộc gọi</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>The line is silent. The other side may be gone: end the call?</source>
        <translation>Đường dây im lặng. Bên kia có thể đã rời đi: kết thúc cuộc gọi?</translation>
    </message>
    <message>
        <source>The other side has put you on hold.</source>
        <translation>Bên kia đã cho bạn giữ máy.</translation>
    </message>
    <message>
        <source>Bad sound: {loss} % is lost, {jitter} ms uneven. It is the network, not you.</source>
        <translation>Âm thanh kém: mất {loss} %, lệch {jitter} ms. Do mạng, không phải do bạn.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Lại</translation>
    </message>
    <message>
        <source>The phone&apos;s page</source>
        <translation>Trang điện thoại</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>queue {queue}</source>
        <translation>hàng chờ {queue}</translation>
    </message>
    <message>
        <source>Call with {name}</source>
        <translation>Cuộc gọi với {name}</translation>
    </message>
    <message>
        <source>Wrap-up time</source>
        <translation>Thời gian hoàn tất</translation>
    </message>
    <message>
        <source>Wrap-up time left</source>
        <translation>Thời gian hoàn tất còn lại</translation>
    </message>
    <message>
        <source>Call duration</source>
        <translation>Thời lượng cuộc gọi</translation>
    </message>
    <message>
        <source>dialled {number}</source>
        <translation>gọi đến {number}</translation>
    </message>
    <message>
        <source>diverted from {whom}</source>
        <translation>chuyển từ {whom}</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>đang gọi</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>giữ máy</translation>
    </message>
    <message>
        <source>logs when you pause</source>
        <translation>ghi khi bạn ngừng gõ</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>không trả lời</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>hoàn tất</translation>
    </message>
    <message>
        <source>logged</source>
        <translation>đã ghi</translation>
    </message>
    <message>
        <source>logged, wrap-up runs on</source>
        <translation>đã ghi, thời gian hoàn tất vẫn chạy</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>đã tắt tiếng</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Đã nhấc máy</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Bật tiếng</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Tắt tiếng</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Giữ máy</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Gác máy</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Gọi lại lần nữa</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Đang tắt</translation>
    </message>
</context>
<context>
    <name>CallFacts</name>
    <message>
        <source>About this call</source>
        <translation>Về cuộc gọi này</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>ẩn số</translation>
    </message>
    <message>
        <source>Name on the phone</source>
        <translation>Tên hiện trên điện thoại</translation>
    </message>
    <message>
        <source>Diverted from</source>
        <translation>Chuyển tiếp từ</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Số được gọi</translation>
    </message>
    <message>
        <source>Line or queue</source>
        <translation>Đường dây hoặc hàng chờ</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Đổ chuông</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Đã chờ</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Đã nói chuyện</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>Đã chuyển đến</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Lên màn hình</translation>
    </message>
    <message>
        <source>With the customer</source>
        <translation>Kèm khách hàng</translation>
    </message>
    <message numerus="yes">
        <source>after %n ms</source>
        <translation>
            <numerusform>sau %n ms</numerusform>
        </translation>
    </message>
    <message>
        <source>we hung up</source>
        <translation>chúng ta gác máy</translation>
    </message>
    <message>
        <source>they hung up</source>
        <translation>bên kia gác máy</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>người gọi bỏ máy</translation>
    </message>
    <message>
        <source>answered at another phone</source>
        <translation>được nghe ở máy khác</translation>
    </message>
    <message>
        <source>refused there</source>
        <translation>bị bên kia từ chối</translation>
    </message>
    <message>
        <source>rejected here</source>
        <translation>bị từ chối tại đây</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>máy bận</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>không trả lời</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>không liên lạc được</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>mất kết nối</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>đã chuyển tiếp</translation>
    </message>
</context>
<context>
    <name>CallTools</name>
    <message>
        <source>Key {digit}</source>
        <translation>Phím {digit}</translation>
    </message>
    <message>
        <source>Transfer to: name or number</source>
        <translation>Chuyển cho: tên hoặc số</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Chuyển đến</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Hỏi trước</translation>
    </message>
    <message>
        <source>Talk with them while the caller waits, then hand the caller over</source>
        <translation>Nói với họ trong khi người gọi chờ, rồi giao người gọi</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Digits go to the call</source>
        <translation>Chữ số được gửi vào cuộc gọi</translation>
    </message>
    <message>
        <source>Ask: name or number</source>
        <translation>Hỏi: tên hoặc số</translation>
    </message>
    <message>
        <source>{name} is not here. Press Enter again to transfer all the same.</source>
        <translation>{name} không có mặt. Nhấn Enter lần nữa để vẫn chuyển máy.</translation>
    </message>
</context>
<context>
    <name>CallerChoice</name>
    <message>
        <source>This call only</source>
        <translation>Chỉ cuộc gọi này</translation>
    </message>
    <message>
        <source>Attach to…</source>
        <translation>Gắn với…</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Gắn…</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Khách hàng mới…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Mới…</translation>
    </message>
    <message>
        <source>Attach number</source>
        <translation>Gắn số</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Gắn</translation>
    </message>
    <message>
        <source>Attach as shared</source>
        <translation>Gắn là số dùng chung</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Dùng chung</translation>
    </message>
    <message>
        <source>Shared number</source>
        <translation>Số dùng chung</translation>
    </message>
    <message>
        <source>{number} is not a number of {name}</source>
        <translation>{number} không phải số của {name}</translation>
    </message>
    <message>
        <source>Name of the new customer, then Enter</source>
        <translation>Tên khách hàng mới, rồi nhấn Enter</translation>
    </message>
    <message>
        <source>Nobody is called “{text}”</source>
        <translation>Không có ai tên “{text}”</translation>
    </message>
    <message>
        <source>Nobody is called “{text}”; similar:</source>
        <translation>Không có ai tên “{text}”; gần giống:</translation>
    </message>
    <message>
        <source>Several: choose with ↓, then Enter</source>
        <translation>Có nhiều người: chọn bằng ↓ rồi Enter</translation>
    </message>
    <message>
        <source>Whose number is {number}?</source>
        <translation>{number} là số của ai?</translation>
    </message>
    <message>
        <source>Number withheld: who is calling?</source>
        <translation>Số bị ẩn: ai đang gọi?</translation>
    </message>
    <message>
        <source>Not looked up yet, the server is away: {number}</source>
        <translation>Chưa tra cứu được, máy chủ không trả lời: {number}</translation>
    </message>
    <message>
        <source>Unknown number: {number}</source>
        <translation>Số lạ: {number}</translation>
    </message>
    <message>
        <source>This may be:</source>
        <translation>Có thể là:</translation>
    </message>
    <message>
        <source>A shared number, so perhaps:</source>
        <translation>Số dùng chung, nên có thể là:</translation>
    </message>
    <message>
        <source>Several customers have this number:</source>
        <translation>Nhiều khách hàng dùng số này:</translation>
    </message>
    <message>
        <source>Name, number or order</source>
        <translation>Tên, số điện thoại hoặc đơn hàng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
</context>
<context>
    <name>Callers</name>
    <message>
        <source>The number is now a number of {name}</source>
        <translation>Số này nay là của {name}</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Name of the scorecard</source>
        <translation>Tên phiếu chấm</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Thêm tiêu chí</translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation>Bỏ mọi thay đổi</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Save as version {version}</source>
        <translation>Lưu thành bản {version}</translation>
    </message>
    <message>
        <source>{channel}, {language}. Reviews keep the version they were made with; new ones take the newest.</source>
        <translation>{channel}, {language}. Lượt chấm giữ bản đã dùng khi chấm; lượt mới dùng bản mới nhất.</translation>
    </message>
    <message>
        <source>Here stands the note of the contact that is scored.</source>
        <translation>Ở đây là ghi chú của liên hệ được chấm.</translation>
    </message>
    <message>
        <source>Try it: nothing of this is saved</source>
        <translation>Thử xem: không lưu gì ở đây</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Call {number}</source>
        <translation>Gọi {number}</translation>
    </message>
    <message>
        <source>Copy selected words</source>
        <translation>Sao chép phần đã chọn</translation>
    </message>
    <message>
        <source>Copy this entry</source>
        <translation>Sao chép mục này</translation>
    </message>
    <message>
        <source>Open the mail</source>
        <translation>Mở thư</translation>
    </message>
    <message>
        <source>Finish logging…</source>
        <translation>Hoàn tất ghi nhận…</translation>
    </message>
    <message>
        <source>Correct the note…</source>
        <translation>Sửa ghi chú…</translation>
    </message>
    <message>
        <source>Earlier wordings</source>
        <translation>Các bản trước</translation>
    </message>
    <message>
        <source>About this call</source>
        <translation>Về cuộc gọi này</translation>
    </message>
    <message>
        <source>Give to a customer…</source>
        <translation>Gán cho khách hàng…</translation>
    </message>
    <message>
        <source>Move to another customer…</source>
        <translation>Chuyển sang khách hàng khác…</translation>
    </message>
    <message>
        <source>Withdraw this entry…</source>
        <translation>Rút lại mục này…</translation>
    </message>
    <message>
        <source>The customer contests this…</source>
        <translation>Khách hàng phản đối mục này…</translation>
    </message>
    <message>
        <source>Decide about this contested note…</source>
        <translation>Quyết định về ghi chú bị phản đối này…</translation>
    </message>
    <message>
        <source>Remove words for privacy…</source>
        <translation>Xoá nội dung vì quyền riêng tư…</translation>
    </message>
</context>
<context>
    <name>CardsSection</name>
    <message>
        <source>Scorecards</source>
        <translation>Phiếu chấm</translation>
    </message>
    <message>
        <source>New scorecard…</source>
        <translation>Phiếu chấm mới…</translation>
    </message>
    <message>
        <source>{name} ({language}), version {version}</source>
        <translation>{name} ({language}), bản {version}</translation>
    </message>
    <message>
        <source>What you changed before is still here, not saved yet.</source>
        <translation>Thay đổi lúc trước vẫn còn đây, chưa lưu.</translation>
    </message>
    <message>
        <source>Another lead saved version {version} meanwhile. Nothing was overwritten: yours is still here.</source>
        <translation>Một trưởng nhóm khác vừa lưu bản {version}. Không ghi đè gì: bản của bạn vẫn còn đây.</translation>
    </message>
    <message>
        <source>Save mine after it</source>
        <translation>Lưu bản của tôi sau đó</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Lấy bản kia</translation>
    </message>
    <message>
        <source>{channel}, {language}</source>
        <translation>{channel}, {language}</translation>
    </message>
    <message>
        <source>The scorecard has no name. Nothing was saved yet.</source>
        <translation>Phiếu chấm chưa có tên. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>The scorecard has no criterion. Nothing was saved yet.</source>
        <translation>Phiếu chấm chưa có tiêu chí. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>A criterion has no name. Nothing was saved yet.</source>
        <translation>Có tiêu chí chưa có tên. Chưa lưu gì.</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Số bị ẩn</translation>
    </message>
    <message>
        <source>Not this caller: {name}. Nobody knows yet who is on the phone.</source>
        <translation>Không phải người đang gọi: {name}. Chưa ai biết ai đang ở đầu dây.</translation>
    </message>
    <message>
        <source>The customer cannot be shown</source>
        <translation>Không thể hiển thị khách hàng</translation>
    </message>
    <message>
        <source>This customer is not here</source>
        <translation>Không có khách hàng này</translation>
    </message>
    <message>
        <source>The customer was removed or never was in this workspace. Search for another one.</source>
        <translation>Khách hàng đã bị xóa hoặc chưa từng có trong không gian làm việc này. Hãy tìm khách hàng khác.</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Không thể mở không gian làm việc</translation>
    </message>
</context>
<context>
    <name>CesCard</name>
    <message>
        <source>How easy was it?</source>
        <translation>Việc liên hệ có dễ dàng không?</translation>
    </message>
    <message>
        <source>After a contact its customer gets one mail, in their language and with the agent&apos;s name, and answers with one press. Never during a complaint, never who refused; no agent can keep somebody from being asked. An answer from 1 to 3 opens a follow-up for everybody.</source>
        <translation>Sau một lần liên hệ, khách hàng nhận một thư bằng ngôn ngữ của họ, có tên nhân viên, và trả lời bằng một lần bấm. Không bao giờ gửi khi đang có khiếu nại, không gửi cho người đã từ chối; không nhân viên nào có thể ngăn việc hỏi. Câu trả lời từ 1 đến 3 mở một việc theo dõi cho mọi người.</translation>
    </message>
    <message>
        <source>Ask after each contact</source>
        <translation>Hỏi sau mỗi lần liên hệ</translation>
    </message>
    <message>
        <source>Asking by mail</source>
        <translation>Hỏi qua thư</translation>
    </message>
    <message>
        <source>From the mailbox</source>
        <translation>Từ hộp thư</translation>
    </message>
    <message>
        <source>An address for each score</source>
        <translation>Mỗi mức điểm một địa chỉ riêng</translation>
    </message>
    <message>
        <source>As support+…@. It is the same tick as “Plus addresses” of that mailbox, and changes with it.</source>
        <translation>Dạng support+…@. Đây chính là ô “Địa chỉ có dấu cộng” của hộp thư đó và thay đổi cùng nó.</translation>
    </message>
    <message>
        <source>Where scores go</source>
        <translation>Nơi nhận điểm</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Ask after: {what}</source>
        <translation>Hỏi sau: {what}</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ngày</translation>
    </message>
    <message>
        <source>Nobody again within</source>
        <translation>Không hỏi lại trong vòng</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Lưu cho mọi người</translation>
    </message>
    <message>
        <source>Asking by mail how easy it was</source>
        <translation>Hỏi qua thư xem việc liên hệ có dễ dàng không</translation>
    </message>
    <message>
        <source>None: nobody is asked</source>
        <translation>Không có: không hỏi ai</translation>
    </message>
    <message>
        <source>{address} (only looks)</source>
        <translation>{address} (chỉ xem)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Trò chuyện</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lượt ghé thăm</translation>
    </message>
    <message>
        <source>This mailbox only looks (pilot): as long as it does, nobody is asked.</source>
        <translation>Hộp thư này chỉ xem (thử nghiệm): khi còn như vậy thì không hỏi ai.</translation>
    </message>
    <message>
        <source>The mailbox that asked is gone: nobody is asked. Choose another one.</source>
        <translation>Hộp thư dùng để hỏi không còn: không hỏi ai. Hãy chọn hộp thư khác.</translation>
    </message>
    <message>
        <source>To ask, it takes a mailbox and a kind of contact. Nothing was saved.</source>
        <translation>Để hỏi cần một hộp thư và một loại liên hệ. Chưa lưu gì cả.</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Nothing in this period yet</source>
        <translation>Chưa có gì trong khoảng này</translation>
    </message>
    <message>
        <source>As a table	T</source>
        <translation>Dạng bảng	T</translation>
    </message>
    <message>
        <source>Copy as data</source>
        <translation>Sao chép dạng dữ liệu</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Sao chép dạng hình</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Scorecard</source>
        <translation>Phiếu chấm</translation>
    </message>
    <message>
        <source>Why this contact is read</source>
        <translation>Vì sao đọc liên hệ này</translation>
    </message>
    <message>
        <source>{name} ({language})</source>
        <translation>{name} ({language})</translation>
    </message>
    <message>
        <source>You score by version {old}. Version {new} is there: use it</source>
        <translation>Đang chấm theo bản {old}. Đã có bản {new}: dùng bản đó</translation>
    </message>
    <message>
        <source>Drawn with the seed {seed}: nobody picked it</source>
        <translation>Rút theo hạt giống {seed}: không ai chọn</translation>
    </message>
</context>
<context>
    <name>ChooseCustomer</name>
    <message>
        <source>Search customer</source>
        <translation>Tìm khách hàng</translation>
    </message>
    <message>
        <source>Name, number, e-mail, order or postcode</source>
        <translation>Tên, số, e-mail, đơn hàng hoặc mã bưu chính</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Khách hàng tìm thấy</translation>
    </message>
    <message>
        <source>Nobody is found by “{text}”.</source>
        <translation>Không tìm thấy ai với “{text}”.</translation>
    </message>
    <message>
        <source>Type a few letters or digits.</source>
        <translation>Gõ vài chữ hoặc số.</translation>
    </message>
</context>
<context>
    <name>ClosingsBox</name>
    <message>
        <source>Also closes</source>
        <translation>Đồng thời đóng</translation>
    </message>
    <message>
        <source>Once you spoke with the customer: what has the same order or reason, and their missed calls.</source>
        <translation>Khi bạn đã nói chuyện với khách: việc cùng đơn hàng hoặc cùng lý do, và các cuộc gọi nhỡ của họ.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>open items</comment>
        <translation>
            <numerusform>thêm %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise kept: {title} ({due})</source>
        <translation>Đã giữ lời hứa: {title} ({due})</translation>
    </message>
    <message>
        <source>Missed call answered ({due})</source>
        <translation>Đã gọi lại cuộc nhỡ ({due})</translation>
    </message>
    <message>
        <source>Done: {title} ({due})</source>
        <translation>Xong: {title} ({due})</translation>
    </message>
    <message>
        <source>Same order: {text}</source>
        <translation>Cùng đơn hàng: {text}</translation>
    </message>
    <message>
        <source>Same reason: {text}</source>
        <translation>Cùng lý do: {text}</translation>
    </message>
</context>
<context>
    <name>CoachDialog</name>
    <message>
        <source>Done by</source>
        <translation>Hoàn thành trước</translation>
    </message>
    <message>
        <source>What you talked about</source>
        <translation>Nội dung trao đổi</translation>
    </message>
    <message>
        <source>Only this person, who leads them, and administrators read it</source>
        <translation>Chỉ người này, người phụ trách họ và quản trị viên đọc được</translation>
    </message>
    <message>
        <source>What was agreed, one a line</source>
        <translation>Điều đã thống nhất, mỗi dòng một điều</translation>
    </message>
    <message>
        <source>Each line becomes a task of theirs, which nobody else sees</source>
        <translation>Mỗi dòng thành một việc riêng của họ, không ai khác thấy</translation>
    </message>
    <message>
        <source>Coach {name}</source>
        <translation>Huấn luyện {name}</translation>
    </message>
    <message>
        <source>Save the coaching</source>
        <translation>Lưu buổi huấn luyện</translation>
    </message>
    <message>
        <source>About the contact of {moment}</source>
        <translation>Về liên hệ lúc {moment}</translation>
    </message>
    <message>
        <source>The coaching is saved. What was agreed is among their tasks.</source>
        <translation>Đã lưu buổi huấn luyện. Việc đã thống nhất nằm trong danh sách việc của người đó.</translation>
    </message>
    <message>
        <source>The coaching is saved.</source>
        <translation>Đã lưu buổi huấn luyện.</translation>
    </message>
    <message>
        <source>About the contact of {moment} and its review</source>
        <translation>Về liên hệ lúc {moment} và lượt chấm của nó</translation>
    </message>
    <message>
        <source>Say by when it is done. Nothing was saved yet.</source>
        <translation>Hãy cho biết khi nào xong. Chưa lưu gì cả.</translation>
    </message>
</context>
<context>
    <name>CoachDoor</name>
    <message>
        <source>This is your own contact: nobody coaches themselves.</source>
        <translation>Đây là liên hệ của chính bạn: không ai tự huấn luyện mình.</translation>
    </message>
</context>
<context>
    <name>CoachingSection</name>
    <message>
        <source>My coachings</source>
        <translation>Huấn luyện của tôi</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Huấn luyện</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Gửi câu trả lời</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Thêm vào</translation>
    </message>
    <message>
        <source>Coach…</source>
        <translation>Huấn luyện…</translation>
    </message>
    <message>
        <source>Reading the coachings…</source>
        <translation>Đang đọc các buổi huấn luyện…</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Câu trả lời của bạn</translation>
    </message>
    <message>
        <source>A word to add</source>
        <translation>Điều muốn thêm</translation>
    </message>
    <message>
        <source>What you want to say to it</source>
        <translation>Điều bạn muốn nói về việc này</translation>
    </message>
    <message>
        <source>A word to add, for both of you to read</source>
        <translation>Điều muốn thêm, cả hai đều đọc được</translation>
    </message>
    <message>
        <source>Whom to coach</source>
        <translation>Huấn luyện ai</translation>
    </message>
    <message>
        <source>Nobody has coached you yet.</source>
        <translation>Chưa ai huấn luyện bạn.</translation>
    </message>
    <message>
        <source>Nobody was coached yet.</source>
        <translation>Chưa có buổi huấn luyện nào.</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>bởi {name}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n agreed action(s) done</source>
        <translation>
            <numerusform>đã làm {done}/%n việc đã thống nhất</numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>chưa đọc</translation>
    </message>
</context>
<context>
    <name>CoachingText</name>
    <message>
        <source>{name}, coached by {lead}</source>
        <translation>{name}, do {lead} huấn luyện</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Đã thống nhất</translation>
    </message>
    <message>
        <source>contact of {moment}, {customer}</source>
        <translation>liên hệ lúc {moment}, {customer}</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>không có khách hàng</translation>
    </message>
    <message>
        <source>○ {title}, by {moment}</source>
        <translation>○ {title}, trước {moment}</translation>
    </message>
    <message>
        <source>✓ {title}: done</source>
        <translation>✓ {title}: đã làm</translation>
    </message>
    <message>
        <source>✕ {title}: not done</source>
        <translation>✕ {title}: chưa làm</translation>
    </message>
    <message>
        <source>{name} read it, {moment}</source>
        <translation>{name} đã đọc, {moment}</translation>
    </message>
    <message>
        <source>{name}, {moment}: {words}</source>
        <translation>{name}, {moment}: {words}</translation>
    </message>
</context>
<context>
    <name>CodeNames</name>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>Sau %n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n hour(s)</source>
        <translation>
            <numerusform>Sau %n giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n working day(s)</source>
        <translation>
            <numerusform>Sau %n ngày làm việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Hôm nay {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Ngày mai {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after delivery</source>
        <translation>
            <numerusform>%n ngày làm việc sau giao hàng</numerusform>
        </translation>
    </message>
    <message>
        <source>Next {weekday}</source>
        <translation>{weekday} tới</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Đã giải quyết</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Đã chuyển máy</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Khiếu nại</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Không trả lời</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Hộp thư thoại</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Nhầm số</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Thư rác</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Riêng tư</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Nội bộ</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Hết giờ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Nhỡ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Transferred</source>
        <comment>short</comment>
        <translation>Đã chuyển</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Giao hàng</translation>
    </message>
    <message>
        <source>Late delivery</source>
        <translation>Giao hàng trễ</translation>
    </message>
    <message>
        <source>Damaged on delivery</source>
        <translation>Hư hỏng khi giao</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Hóa đơn</translation>
    </message>
    <message>
        <source>Charged twice</source>
        <translation>Thu tiền hai lần</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Trả hàng</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Hoàn tiền</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Product question</source>
        <translation>Hỏi về sản phẩm</translation>
    </message>
    <message>
        <source>Product defect</source>
        <translation>Sản phẩm lỗi</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Trò chuyện</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ghé thăm</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>kind of entry</comment>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>kind of entry</comment>
        <translation>Giao hàng</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>kind of entry</comment>
        <translation>Trả hàng</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Khảo sát</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Lời hứa</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Việc theo dõi</translation>
    </message>
    <message>
        <source>Complaint</source>
        <comment>kind of entry</comment>
        <translation>Khiếu nại</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Lời khen</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Dịp đặc biệt</translation>
    </message>
    <message>
        <source>Mail in copy</source>
        <translation>Thư đồng gửi</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Bản sửa</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút lại</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Đã chuyển</translation>
    </message>
    <message>
        <source>Words removed</source>
        <translation>Đã xoá nội dung</translation>
    </message>
    <message>
        <source>Contested by the customer</source>
        <translation>Khách hàng phản đối</translation>
    </message>
    <message>
        <source>Decision on a contested note</source>
        <translation>Quyết định về ghi chú bị phản đối</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Trò chuyện</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ghé thăm</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Giao hàng</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Trả hàng</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Khảo sát</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Lời hứa</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Việc theo dõi</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Khiếu nại</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>Compliments</source>
        <translation>Lời khen</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Dịp đặc biệt</translation>
    </message>
    <message>
        <source>Mails in copy</source>
        <translation>Thư đồng gửi</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Bản sửa</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Lần rút lại</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Lần chuyển</translation>
    </message>
    <message>
        <source>Removals of words</source>
        <translation>Lần xoá nội dung</translation>
    </message>
    <message>
        <source>Contested notes</source>
        <translation>Ghi chú bị phản đối</translation>
    </message>
    <message>
        <source>Decisions on contested notes</source>
        <translation>Quyết định về ghi chú bị phản đối</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>đi</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Đã đặt</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Đã đóng gói</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Đang giao</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Đã giao</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Đã trả lại</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Không làm</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>follow-up</comment>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Đã giữ lời</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Không giữ lời</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Được miễn</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>complaint</comment>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã khắc phục</translation>
    </message>
    <message>
        <source>Confirmed by the customer</source>
        <translation>Khách hàng đã xác nhận</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Chờ khách hàng</translation>
    </message>
    <message>
        <source>Waiting for a colleague</source>
        <translation>Chờ đồng nghiệp</translation>
    </message>
    <message>
        <source>Waiting for the carrier</source>
        <translation>Chờ đơn vị vận chuyển</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Chiều nay</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Tuần sau</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Promises</source>
        <comment>section of the queue</comment>
        <translation>Lời hứa</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Cần hoàn tất</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Hộp thư đến</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>Để riêng</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>số điện thoại</translation>
    </message>
    <message>
        <source>last digits of the number</source>
        <translation>các số cuối</translation>
    </message>
    <message>
        <source>shared number</source>
        <translation>số dùng chung</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>địa chỉ e-mail</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>số đơn hàng</translation>
    </message>
    <message>
        <source>postcode and house number</source>
        <translation>mã bưu chính và số nhà</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>tên gần giống</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>mã khách hàng</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Vợ hoặc chồng</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Người nhà</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Người chăm sóc</translation>
    </message>
    <message>
        <source>Colleague of the customer</source>
        <translation>Đồng nghiệp của khách</translation>
    </message>
    <message>
        <source>Firm or adviser</source>
        <translation>Công ty hoặc người tư vấn</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Người khác</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Đã lên lịch</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Đã hoãn</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Đã nhả</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Đã bàn giao</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Đã mở lại</translation>
    </message>
    <message>
        <source>Called back, not reached</source>
        <translation>Đã gọi lại, không gặp</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>{name} writes an answer</source>
        <translation>{name} đang viết thư trả lời</translation>
    </message>
    <message>
        <source>{name} reads this</source>
        <translation>{name} đang đọc thư này</translation>
    </message>
</context>
<context>
    <name>ComplimentDialog</name>
    <message>
        <source>Compliment</source>
        <translation>Lời khen</translation>
    </message>
    <message>
        <source>Record the compliment</source>
        <translation>Ghi lời khen</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Khen ai</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>Theo lời khách hàng</translation>
    </message>
    <message>
        <source>What you typed before is still here.</source>
        <translation>Nội dung bạn gõ trước đó vẫn còn đây.</translation>
    </message>
    <message>
        <source>All of us</source>
        <translation>Tất cả chúng tôi</translation>
    </message>
</context>
<context>
    <name>ConsentMenu</name>
    <message>
        <source>Service</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>After-sale contact</source>
        <translation>Liên hệ sau bán hàng</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Khảo sát</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Tiếp thị</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Đã đồng ý</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Đã từ chối</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>{purpose} by {channel}: {state}</source>
        <translation>{purpose} qua {channel}: {state}</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Next contact</source>
        <translation>Lần liên hệ kế tiếp</translation>
    </message>
    <message>
        <source>Contact before</source>
        <translation>Lần liên hệ trước</translation>
    </message>
    <message>
        <source>Next contact to review</source>
        <translation>Lần liên hệ chờ chấm kế tiếp</translation>
    </message>
    <message>
        <source>Score it</source>
        <translation>Chấm điểm</translation>
    </message>
    <message>
        <source>Read it on the customer&apos;s timeline</source>
        <translation>Đọc trên dòng thời gian của khách</translation>
    </message>
    <message>
        <source>Every wording of its note</source>
        <translation>Mọi bản của ghi chú</translation>
    </message>
    <message>
        <source>Open it on the desk</source>
        <translation>Mở trên bàn làm việc</translation>
    </message>
    <message>
        <source>Search words in the notes</source>
        <translation>Tìm từ trong ghi chú</translation>
    </message>
    <message>
        <source>Coach the agent about it</source>
        <translation>Huấn luyện nhân viên về việc này</translation>
    </message>
    <message>
        <source>Let leads calibrate on it</source>
        <translation>Cho trưởng nhóm hiệu chuẩn trên liên hệ này</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Xuất danh sách</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Only this agent</source>
        <translation>Chỉ nhân viên này</translation>
    </message>
    <message>
        <source>Only this customer</source>
        <translation>Chỉ khách hàng này</translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Độ dài</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Restricted: who reads it stands in the ledger</source>
        <translation>Hạn chế: ai đọc sẽ được ghi vào sổ cái</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Lỡ lời hứa</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Khiếu nại</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Bị phản đối</translation>
    </message>
    <message>
        <source>CES {score}</source>
        <translation>CES {score}</translation>
    </message>
    <message>
        <source>Changed late</source>
        <translation>Sửa muộn</translation>
    </message>
    <message>
        <source>Words removed</source>
        <translation>Đã xoá nội dung</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Không ghi chú</translation>
    </message>
    <message>
        <source>Short note</source>
        <translation>Ghi chú ngắn</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Chờ chấm</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bị phản đối</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Cần kèm</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Đã chấm</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Không có khách hàng</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Contacts</source>
        <translation>Lần liên hệ</translation>
    </message>
    <message>
        <source>J and K: down and up · N: next to review · R: score · Enter: timeline · O: desk · /: words</source>
        <translation>J và K: xuống, lên · N: lần chờ chấm tiếp theo · R: chấm · Enter: dòng thời gian · O: bàn làm việc · /: từ</translation>
    </message>
    <message>
        <source>Reading the contacts…</source>
        <translation>Đang đọc các lần liên hệ…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>This contact has no customer, so there is nothing to open on the desk.</source>
        <translation>Lần liên hệ này không có khách hàng nên không có gì để mở trên bàn làm việc.</translation>
    </message>
    <message>
        <source>Drawn: {done} of {count}</source>
        <translation>Đã rút: {done}/{count}</translation>
    </message>
    <message>
        <source>Drawn by {seed}</source>
        <translation>Rút theo {seed}</translation>
    </message>
    <message>
        <source>Nothing below waits for a review.</source>
        <translation>Bên dưới không còn gì chờ chấm.</translation>
    </message>
    <message>
        <source>Nothing in this list waits for a review.</source>
        <translation>Không có gì trong danh sách này chờ đánh giá.</translation>
    </message>
    <message>
        <source>The end was reached: this is the first from the top that waits for a review.</source>
        <translation>Đã đến cuối: đây là mục đầu tiên từ trên xuống đang chờ đánh giá.</translation>
    </message>
    <message>
        <source>Offline. What is shown is as of {time}.</source>
        <translation>Ngoại tuyến. Nội dung hiển thị là của lúc {time}.</translation>
    </message>
    <message>
        <source>No contact is like that.</source>
        <translation>Không có lần liên hệ nào như vậy.</translation>
    </message>
    <message>
        <source>Let the filters go</source>
        <translation>Bỏ các bộ lọc</translation>
    </message>
    <message>
        <source>Nobody has logged a contact in this period.</source>
        <translation>Trong thời gian này chưa ai ghi lần liên hệ nào.</translation>
    </message>
</context>
<context>
    <name>ContestDialog</name>
    <message>
        <source>The customer contests this</source>
        <translation>Khách hàng phản đối mục này</translation>
    </message>
    <message>
        <source>Attach the statement</source>
        <translation>Đính kèm lời khách</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>Lời khách hàng</translation>
    </message>
    <message>
        <source>What does the customer say is wrong? In their own words.</source>
        <translation>Khách hàng nói điều gì sai? Bằng lời của họ.</translation>
    </message>
    <message>
        <source>It is shown with the note at once, and the note is folded. Somebody who leads and did not write it decides within a month: other words, none, or the note as it is with the customer&apos;s words.</source>
        <translation>Lời khách được hiện ngay cùng ghi chú và ghi chú được thu gọn. Một người quản lý không viết ghi chú đó sẽ quyết định trong một tháng: sửa nội dung, xoá nội dung, hoặc giữ nguyên kèm lời khách hàng.</translation>
    </message>
</context>
<context>
    <name>Contested</name>
    <message>
        <source>No customer contests a note.</source>
        <translation>Không có khách hàng nào phản đối ghi chú.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Quyết định…</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>Xem trên dòng thời gian</translation>
    </message>
    <message>
        <source>The customer says ({moment}): “{words}”</source>
        <translation>Khách hàng nói ({moment}): “{words}”</translation>
    </message>
    <message>
        <source>Taken down by {name}; to be decided by {day}.</source>
        <translation>{name} ghi lại; cần quyết định trước {day}.</translation>
    </message>
    <message>
        <source>{what}, by {name}, {moment}: {reason}</source>
        <translation>{what}, {name}, {moment}: {reason}</translation>
    </message>
    <message>
        <source>Contested notes</source>
        <translation>Ghi chú bị phản đối</translation>
    </message>
</context>
<context>
    <name>ContestedModel</name>
    <message>
        <source>Decide by</source>
        <translation>Quyết định trước</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Người viết</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Không có khách hàng</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Words removed</source>
        <translation>Đã xoá nội dung</translation>
    </message>
    <message>
        <source>Kept as it was</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, quá hạn</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Whose contact is it?</source>
        <translation>Liên hệ này của ai?</translation>
    </message>
    <message>
        <source>Give to this customer</source>
        <translation>Gán cho khách hàng này</translation>
    </message>
    <message>
        <source>Move to another customer</source>
        <translation>Chuyển sang khách hàng khác</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Chuyển đến đây</translation>
    </message>
    <message>
        <source>Your words are kept until you open this note again</source>
        <translation>Nội dung của bạn được giữ đến khi bạn mở lại ghi chú này</translation>
    </message>
    <message>
        <source>It stands with {name} now</source>
        <translation>Hiện thuộc về {name}</translation>
    </message>
</context>
<context>
    <name>CriterionEditor</name>
    <message>
        <source>Marked lowest, the whole contact scores 0</source>
        <translation>Chấm thấp nhất thì cả liên hệ được 0 điểm</translation>
    </message>
    <message>
        <source>Needs a recording</source>
        <translation>Cần bản ghi âm</translation>
    </message>
    <message>
        <source>= {percent} %</source>
        <translation>= {percent} %</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>What is asked, in a few words</source>
        <translation>Hỏi điều gì, trong vài chữ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Có hoặc không</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 đến 4</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Thang điểm</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>What a reviewer looks for, with an example</source>
        <translation>Người chấm cần xem gì, kèm ví dụ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Take this criterion away</source>
        <translation>Bỏ tiêu chí này</translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>Marked lowest, the whole contact scores 0</source>
        <translation>Chấm thấp nhất thì cả liên hệ được 0 điểm</translation>
    </message>
    <message>
        <source>Can only be judged by hearing a recording</source>
        <translation>Chỉ chấm được khi nghe bản ghi âm</translation>
    </message>
    <message>
        <source>Not applicable: there is no recording</source>
        <translation>Không áp dụng: không có bản ghi âm</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>marked lowest, the whole contact scores 0</source>
        <translation>chấm thấp nhất thì cả liên hệ được 0 điểm</translation>
    </message>
    <message>
        <source>First lead: {mark}. {words}</source>
        <translation>Người chấm đầu: {mark}. {words}</translation>
    </message>
    <message>
        <source>First lead: {mark}</source>
        <translation>Người chấm đầu: {mark}</translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Check identity</source>
        <translation>Xác minh danh tính</translation>
    </message>
    <message>
        <source>Asked again what we knew</source>
        <translation>Hỏi lại điều đã biết</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}: {state}</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Reasons for the decision</source>
        <translation>Lý do quyết định</translation>
    </message>
    <message>
        <source>Why it stands, or why your marks are others</source>
        <translation>Vì sao giữ nguyên, hoặc vì sao bạn chấm khác</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Quyết định của bạn</translation>
    </message>
    <message>
        <source>Marks that differ from the first ones are named below them</source>
        <translation>Điểm khác với lần đầu được ghi bên dưới</translation>
    </message>
    <message>
        <source>These marks stand instead</source>
        <translation>Lấy điểm này thay thế</translation>
    </message>
    <message>
        <source>The review stands</source>
        <translation>Giữ nguyên lượt chấm</translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Hiện phần trích dẫn</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Ẩn phần trích dẫn</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Sound</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>The sound devices are known when the phone is connected.</source>
        <translation>Các thiết bị âm thanh sẽ được biết khi điện thoại đã kết nối.</translation>
    </message>
    <message>
        <source>This computer has no microphone and no speaker now. Plug in a headset: it is used at once.</source>
        <translation>Máy này hiện không có micrô và loa. Hãy cắm tai nghe: nó được dùng ngay.</translation>
    </message>
    <message>
        <source>On this system the softphone rings and is answered here, and has no sound of its own yet.</source>
        <translation>Trên hệ thống này, điện thoại mềm đổ chuông và được trả lời tại đây, nhưng chưa có âm thanh riêng.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrô</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Loa</translation>
    </message>
    <message>
        <source>Ringer</source>
        <translation>Chuông</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Âm thanh vào</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Âm thanh ra</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>{device} (unplugged)</source>
        <translation>{device} (đã rút)</translation>
    </message>
</context>
<context>
    <name>DialQuestion</name>
    <message>
        <source>{name} has asked not to be called.</source>
        <translation>{name} đã yêu cầu không gọi.</translation>
    </message>
    <message>
        <source>Call all the same?</source>
        <translation>Vẫn gọi?</translation>
    </message>
    <message>
        <source>It could not be read whether {name} wants to be called.</source>
        <translation>Không đọc được {name} có muốn nhận cuộc gọi hay không.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Gọi {number}</translation>
    </message>
    <message>
        <source>Call a number that costs extra?</source>
        <translation>Gọi số tính cước thêm?</translation>
    </message>
    <message>
        <source>{number} begins with {prefix}, which your administrator has marked.</source>
        <translation>{number} bắt đầu bằng {prefix}, đã được quản trị viên đánh dấu.</translation>
    </message>
    <message>
        <source>{number} is a premium number: each minute or call is charged on top.</source>
        <translation>{number} là số cước đặc biệt: mỗi phút hoặc mỗi cuộc gọi bị tính thêm tiền.</translation>
    </message>
    <message>
        <source>Call the emergency number?</source>
        <translation>Gọi số khẩn cấp?</translation>
    </message>
    <message>
        <source>{number} reaches the emergency services.</source>
        <translation>{number} là số của dịch vụ khẩn cấp.</translation>
    </message>
    <message>
        <source>Send a code to the phone system?</source>
        <translation>Gửi mã đến tổng đài?</translation>
    </message>
    <message>
        <source>{code} is no number: it may forward or change your line.</source>
        <translation>{code} không phải số điện thoại: nó có thể chuyển hướng hoặc thay đổi đường dây của bạn.</translation>
    </message>
    <message>
        <source>This number is not called from here</source>
        <translation>Không gọi số này từ đây</translation>
    </message>
    <message>
        <source>Your administrator has ruled out numbers that begin with {prefix}.</source>
        <translation>Quản trị viên đã loại trừ các số bắt đầu bằng {prefix}.</translation>
    </message>
</context>
<context>
    <name>Dialler</name>
    <message>
        <source>The customer</source>
        <translation>Khách hàng</translation>
    </message>
</context>
<context>
    <name>DiallingCard</name>
    <message>
        <source>Calling</source>
        <translation>Gọi điện</translation>
    </message>
    <message>
        <source>For everybody. One beginning a line, as it is dialled (0900) or with its country (+31900).</source>
        <translation>Cho mọi người. Mỗi dòng một phần đầu, như khi quay (0900) hoặc kèm mã nước (+31900).</translation>
    </message>
    <message>
        <source>Ask before calling</source>
        <translation>Hỏi trước khi gọi</translation>
    </message>
    <message>
        <source>Each country&apos;s premium numbers, emergency numbers and codes are always asked first.</source>
        <translation>Số cước đặc biệt của mọi nước, số khẩn cấp và mã luôn được hỏi trước.</translation>
    </message>
    <message>
        <source>Never call</source>
        <translation>Không bao giờ gọi</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Lưu cho mọi người</translation>
    </message>
    <message>
        <source>Which numbers are asked first and which are never called</source>
        <translation>Số nào phải hỏi trước và số nào không bao giờ gọi</translation>
    </message>
    <message>
        <source>As this country dials them</source>
        <translation>Theo cách quay số của nước này</translation>
    </message>
    <message>
        <source>With + and country, +31…</source>
        <translation>Với + và mã nước, +31…</translation>
    </message>
    <message>
        <source>As they stand</source>
        <translation>Giữ nguyên như đã ghi</translation>
    </message>
    <message>
        <source>NL, VN, DE …: whose trunk rules read a number without a country. Empty: the workspace&apos;s.</source>
        <translation>NL, VN, DE …: quy tắc của nước nào để đọc số không có mã nước. Để trống: theo không gian làm việc.</translation>
    </message>
    <message>
        <source>Country of this line</source>
        <translation>Nước của đường dây này</translation>
    </message>
    <message>
        <source>Numbers are dialled</source>
        <translation>Cách quay số</translation>
    </message>
    <message>
        <source>Where the phone system wants a digit before every number outside the house. Usually empty.</source>
        <translation>Khi tổng đài cần một chữ số trước mọi số bên ngoài. Thường để trống.</translation>
    </message>
    <message>
        <source>Dial for outside</source>
        <translation>Số để gọi ra ngoài</translation>
    </message>
    <message>
        <source>“{text}” is no beginning of a number. Nothing was saved.</source>
        <translation>“{text}” không phải phần đầu của một số. Chưa lưu gì.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>What changes</source>
        <translation>Nội dung thay đổi</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>%n chỗ khác nhau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryCard</name>
    <message>
        <source>Colleagues and queues</source>
        <translation>Đồng nghiệp và hàng chờ</translation>
    </message>
    <message>
        <source>Where colleagues reach you. Several with commas; the first is called first.</source>
        <translation>Nơi đồng nghiệp gọi được cho bạn. Nhiều số thì cách nhau bằng dấu phẩy; số đầu được gọi trước.</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>Số máy lẻ của tôi</translation>
    </message>
    <message>
        <source>Extensions of everybody</source>
        <translation>Số máy lẻ của mọi người</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Số máy lẻ</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Thêm người…</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Hàng chờ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng chờ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Add a queue</source>
        <translation>Thêm hàng chờ</translation>
    </message>
    <message>
        <source>Remove the queue</source>
        <translation>Xóa hàng chờ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Extensions and queues</source>
        <translation>Số máy lẻ và hàng chờ</translation>
    </message>
    <message>
        <source>An extension has digits, * and #, and a queue has a name. Nothing was saved.</source>
        <translation>Số máy lẻ gồm chữ số, * và #, và hàng chờ phải có tên. Chưa lưu gì.</translation>
    </message>
</context>
<context>
    <name>DirectorySentences</name>
    <message>
        <source>Not here</source>
        <translation>Không có mặt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Unknown: last heard of {time}</source>
        <translation>Không rõ: tín hiệu cuối lúc {time}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng chờ</translation>
    </message>
    <message>
        <source>A number that is in no list</source>
        <translation>Số không có trong danh bạ</translation>
    </message>
    <message>
        <source>{name} asks you; the customer waits</source>
        <translation>{name} đang hỏi bạn; khách hàng đang chờ</translation>
    </message>
    <message>
        <source>Transferred by {name}</source>
        <translation>{name} chuyển cuộc gọi</translation>
    </message>
    <message>
        <source>Identity not checked by {name}</source>
        <translation>{name} chưa xác minh danh tính</translation>
    </message>
    <message>
        <source>right</source>
        <translation>đúng</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>sai</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>Asked by {name}: {answers}</source>
        <translation>{name} đã hỏi: {answers}</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>mã bưu chính</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>mã đơn hàng</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>ngày sinh</translation>
    </message>
    <message>
        <source>city</source>
        <translation>thành phố</translation>
    </message>
</context>
<context>
    <name>DistributionView</name>
    <message>
        <source>How many</source>
        <translation>Bao nhiêu</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Whose contacts</source>
        <translation>Liên hệ của ai</translation>
    </message>
    <message>
        <source>How it is drawn</source>
        <translation>Cách rút</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Ngẫu nhiên</translation>
    </message>
    <message>
        <source>By chance, as many of each agent</source>
        <translation>Ngẫu nhiên, mỗi nhân viên số lượng như nhau</translation>
    </message>
    <message>
        <source>Trouble is likelier: low CES, complaint, long, short note, late change</source>
        <translation>Ưu tiên rắc rối: CES thấp, khiếu nại, dài, ghi chú ngắn, sửa muộn</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Bao nhiêu</translation>
    </message>
    <message>
        <source>Wished: plus or minus so many points</source>
        <translation>Mong muốn: cộng trừ chừng ấy điểm</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Hạt giống</translation>
    </message>
    <message>
        <source>Copy the seed</source>
        <translation>Chép hạt giống</translation>
    </message>
    <message>
        <source>Draw contacts to review</source>
        <translation>Rút liên hệ để chấm</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Rút</translation>
    </message>
    <message>
        <source>The seed decides, nobody picks: the same seed draws the same contacts for anybody. Your own contacts are never drawn for you.</source>
        <translation>Hạt giống quyết định, không ai chọn: cùng hạt giống thì ai cũng rút ra cùng liên hệ. Liên hệ của chính bạn không bao giờ được rút cho bạn.</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Mọi nhân viên</translation>
    </message>
    <message>
        <source>until</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>points, 95 % sure</source>
        <translation>điểm, chắc chắn 95 %</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Rút mẫu</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Của ai</translation>
    </message>
    <message>
        <source>Wished</source>
        <translation>Mong muốn</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Kỳ kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>This draws {count} of {of} contacts. To know the mean score to ± {within} points takes {needed} drawn reviews of this period.</source>
        <translation>Rút {count} trên {of} liên hệ. Để biết điểm trung bình trong ± {within} điểm cần {needed} lượt chấm rút mẫu của kỳ này.</translation>
    </message>
    <message numerus="yes">
        <source>So far %n drawn review(s) of this period count: too few to tell an interval.</source>
        <translation>
            <numerusform>Đến nay có %n lượt chấm rút mẫu của kỳ này được tính: quá ít để nói khoảng tin cậy.</numerusform>
        </translation>
    </message>
    <message>
        <source>So far {count} count: mean {mean}, with 95 % confidence between {low} and {high}.</source>
        <translation>Đến nay tính {count}: trung bình {mean}, với độ tin cậy 95 % nằm giữa {low} và {high}.</translation>
    </message>
</context>
<context>
    <name>DrawStrip</name>
    <message>
        <source>Next drawn</source>
        <translation>Kế tiếp</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Rút…</translation>
    </message>
    <message>
        <source>Nothing is drawn</source>
        <translation>Chưa rút mẫu</translation>
    </message>
    <message>
        <source>Nothing to draw from</source>
        <translation>Không có gì để rút</translation>
    </message>
    <message>
        <source>{done} of {count} drawn</source>
        <translation>{done}/{count} đã rút</translation>
    </message>
</context>
<context>
    <name>DriversSection</name>
    <message>
        <source>contacts</source>
        <translation>liên hệ</translation>
    </message>
    <message>
        <source>avoidable</source>
        <translation>tránh được</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>Press a bar or an hour to see its interactions</source>
        <translation>Bấm một cột hoặc một giờ để xem các liên hệ</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s), {avoidable} of them avoidable, {repeats} about something asked before.</source>
        <translation>
            <numerusform>%n liên hệ, trong đó {avoidable} tránh được, {repeats} về điều đã hỏi trước đó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s), {avoidable} avoidable, {repeats} repeated, {minutes} min</source>
        <translation>
            <numerusform>%n liên hệ, {avoidable} tránh được, {repeats} lặp lại, {minutes} phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the filter {name}</source>
        <translation>Bỏ bộ lọc {name}</translation>
    </message>
    <message>
        <source>{n} contacts</source>
        <translation>{n} liên hệ</translation>
    </message>
    <message>
        <source>Contacts by weekday and hour</source>
        <translation>Liên hệ theo thứ và giờ</translation>
    </message>
    <message>
        <source>{day}, {hour}–{end} h</source>
        <translation>{day}, {hour}–{end} giờ</translation>
    </message>
    <message>
        <source>Interactions behind “{figure}”</source>
        <translation>Các liên hệ của “{figure}”</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Theo lý do</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Theo sản phẩm</translation>
    </message>
    <message>
        <source>By carrier</source>
        <translation>Theo hãng vận chuyển</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>%n ngày qua</numerusform>
        </translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Theo gì</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Khoảng thời gian</translation>
    </message>
    <message>
        <source>Interactions behind the bar; Enter opens one on the desk</source>
        <translation>Các liên hệ của cột; Enter mở một liên hệ trên bàn làm việc</translation>
    </message>
    <message>
        <source>Contact drivers</source>
        <translation>Nguyên nhân liên hệ</translation>
    </message>
</context>
<context>
    <name>DropBox</name>
    <message>
        <source>Drop files here</source>
        <translation>Thả tệp vào đây</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập dữ liệu</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Kéo thả tệp hoặc thư mục vào đây</translation>
    </message>
    <message>
        <source>Tables as CSV (also .gz) or Excel: customers, orders, order lines, deliveries, star ratings, contacts, complaints, follow-ups, colleagues. Which is which is seen in the first row.</source>
        <translation>Bảng dạng CSV (cả .gz) hoặc Excel: khách hàng, đơn hàng, dòng đơn hàng, giao hàng, đánh giá sao, liên hệ, khiếu nại, việc theo dõi, đồng nghiệp. Loại nào được nhận ra từ dòng đầu tiên.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Chọn tệp để nhập</translation>
    </message>
    <message>
        <source>Tables ({endings})</source>
        <translation>Bảng ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tất cả tệp (*)</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Chọn thư mục để nhập</translation>
    </message>
</context>
<context>
    <name>EntryDoor</name>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>Người dùng khác</translation>
    </message>
    <message>
        <source>Join a team, or make its workspace</source>
        <translation>Vào một nhóm, hoặc tạo không gian làm việc của nhóm</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Khóa ngay</translation>
    </message>
    <message>
        <source>Another user…</source>
        <translation>Người dùng khác…</translation>
    </message>
    <message>
        <source>Join or make a team…</source>
        <translation>Vào hoặc tạo một nhóm…</translation>
    </message>
</context>
<context>
    <name>EntrySentences</name>
    <message>
        <source>The server does not take this login and password. Nothing was lost. Type them again.</source>
        <translation>Máy chủ không nhận tên đăng nhập và mật khẩu này. Không có gì bị mất. Hãy nhập lại.</translation>
    </message>
    <message>
        <source>From this computer the server does not let this login into this workspace. Nothing was lost. Ask your administrator (pg_hba.conf).</source>
        <translation>Từ máy tính này, máy chủ không cho tài khoản này vào không gian làm việc. Không mất gì cả. Hãy hỏi quản trị viên (pg_hba.conf).</translation>
    </message>
    <message>
        <source>This login may not enter this workspace any more. What waits on this computer is kept. Ask your administrator.</source>
        <translation>Tên đăng nhập này không còn được vào không gian làm việc này. Những gì đang chờ trên máy này vẫn được giữ. Hãy hỏi quản trị viên.</translation>
    </message>
    <message>
        <source>This login is signed in as often as it may be. Nothing was lost. Close AgentDesk where it is still open, then try again.</source>
        <translation>Tên đăng nhập này đã đăng nhập đủ số lần cho phép. Không có gì bị mất. Hãy đóng AgentDesk ở nơi còn mở rồi thử lại.</translation>
    </message>
    <message>
        <source>This is no invitation. Nothing was changed. Copy the whole line that begins with agentdesk:join.</source>
        <translation>Đây không phải lời mời. Không có gì thay đổi. Hãy sao chép cả dòng bắt đầu bằng agentdesk:join.</translation>
    </message>
    <message>
        <source>A part of this invitation is missing. Nothing was changed. Copy it whole again.</source>
        <translation>Lời mời này thiếu một phần. Không có gì thay đổi. Hãy sao chép lại toàn bộ.</translation>
    </message>
    <message>
        <source>There is a workspace already. Nothing was changed. Sign in there, or name another database.</source>
        <translation>Ở đó đã có không gian làm việc. Không có gì thay đổi. Hãy đăng nhập vào đó hoặc chọn cơ sở dữ liệu khác.</translation>
    </message>
    <message>
        <source>This login may not make a workspace here. Nothing was made. It must own the database and be allowed to make roles: ask the server&apos;s administrator for both, or use their login.</source>
        <translation>Tài khoản này không được tạo không gian làm việc ở đây. Chưa có gì được tạo. Nó phải sở hữu cơ sở dữ liệu và được phép tạo vai trò: hãy nhờ quản trị viên máy chủ cấp cả hai, hoặc dùng tài khoản của họ.</translation>
    </message>
    <message>
        <source>The server has no database of this name. Nothing was made. Let its administrator make an empty one (createdb), or check how it is written.</source>
        <translation>Máy chủ không có cơ sở dữ liệu tên này. Chưa có gì được tạo. Hãy nhờ quản trị viên tạo một cơ sở dữ liệu trống (createdb), hoặc kiểm tra cách viết.</translation>
    </message>
    <message>
        <source>Somebody here has this login already, perhaps one who left. Nothing was changed. Choose another one.</source>
        <translation>Đã có người ở đây dùng tài khoản này, có thể là người đã nghỉ. Không có gì thay đổi. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The server has this login already for something else. It was left as it is. Choose another one.</source>
        <translation>Máy chủ đã có tài khoản này cho việc khác. Nó được giữ nguyên. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>This cannot be a login. Nothing was changed. Take letters without spaces, not only digits, and not beginning with pg_ or agentdesk_.</source>
        <translation>Không thể dùng làm tài khoản. Không có gì thay đổi. Hãy dùng chữ không có dấu cách, không chỉ toàn số, và không bắt đầu bằng pg_ hay agentdesk_.</translation>
    </message>
    <message>
        <source>A login, a name and a team are needed, without spaces in the login.</source>
        <translation>Cần có tài khoản, tên và nhóm; tài khoản không có dấu cách.</translation>
    </message>
    <message>
        <source>Somebody made this team in this very moment. Nothing was changed. Try again.</source>
        <translation>Vừa có người tạo nhóm này. Không có gì thay đổi. Hãy thử lại.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Check its address, or try again later.</source>
        <translation>Máy chủ không trả lời. Không có gì thay đổi. Hãy kiểm tra địa chỉ hoặc thử lại sau.</translation>
    </message>
    <message>
        <source>Nobody with this login works here. Nothing was changed. Check how it is written.</source>
        <translation>Không ai có tên đăng nhập này làm việc ở đây. Không có gì thay đổi. Hãy kiểm tra cách viết.</translation>
    </message>
    <message>
        <source>The server asks for a password. Type it to go on.</source>
        <translation>Máy chủ yêu cầu mật khẩu. Hãy nhập để tiếp tục.</translation>
    </message>
    <message>
        <source>The server has too many connections at the moment. Nothing was lost. Try again soon.</source>
        <translation>Máy chủ hiện có quá nhiều kết nối. Không có gì bị mất. Hãy thử lại sau ít phút.</translation>
    </message>
    <message>
        <source>The address asks for a line that others could read. Nothing was sent. Take “sslmode” out of the address: beyond this computer only verify-full is used.</source>
        <translation>Địa chỉ yêu cầu một đường truyền mà người khác có thể đọc. Chưa gửi gì cả. Hãy bỏ “sslmode” khỏi địa chỉ: ngoài máy này chỉ dùng verify-full.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another server. Nothing was sent. Check the address, or ask your administrator.</source>
        <translation>Chứng chỉ của máy chủ thuộc về một máy chủ khác. Chưa gửi gì cả. Hãy kiểm tra địa chỉ hoặc hỏi quản trị viên.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for this server. Nothing was sent. Ask your administrator for an invitation or the authority&apos;s certificate.</source>
        <translation>Không ai mà máy này tin cậy bảo đảm cho máy chủ này. Chưa gửi gì cả. Hãy xin quản trị viên một lời mời hoặc chứng chỉ của nhà cấp.</translation>
    </message>
    <message>
        <source>This server does not encrypt its line. Nothing was sent. Ask your administrator to switch TLS on.</source>
        <translation>Máy chủ này không mã hóa đường truyền. Chưa gửi gì cả. Hãy nhờ quản trị viên bật TLS.</translation>
    </message>
    <message>
        <source>The file with the authority&apos;s certificate cannot be read. Nothing was sent. Check where it is.</source>
        <translation>Không đọc được tệp chứng chỉ của nhà cấp. Chưa gửi gì cả. Hãy kiểm tra vị trí của tệp.</translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message>
        <source>You may not do this yourself. Nothing was changed. Ask your team lead. ({code})</source>
        <translation>Bạn không có quyền tự làm việc này. Chưa có gì thay đổi. Hãy hỏi trưởng nhóm. ({code})</translation>
    </message>
    <message>
        <source>This was not accepted. Your text is kept. Look at what is asked and try again. ({code})</source>
        <translation>Yêu cầu không được chấp nhận. Nội dung vẫn được giữ. Hãy xem điều được yêu cầu rồi thử lại. ({code})</translation>
    </message>
    <message>
        <source>Something unexpected happened. What you typed is kept. Try once more. ({code})</source>
        <translation>Có sự cố ngoài dự kiến. Nội dung đã gõ vẫn được giữ. Hãy thử lại. ({code})</translation>
    </message>
    <message>
        <source>The workspace cannot be reached. What you log is kept on this computer and goes out when the line is back.</source>
        <translation>Không kết nối được không gian làm việc. Nội dung ghi nhận được giữ trên máy này và sẽ gửi đi khi có mạng lại.</translation>
    </message>
    <message>
        <source>This needs the server, which does not answer. Customers you had open lately and your own work are here. What you log is kept and goes out when the server is back.</source>
        <translation>Việc này cần máy chủ, mà máy chủ không trả lời. Khách hàng bạn mới mở gần đây và công việc của bạn vẫn có ở đây. Những gì bạn ghi được giữ lại và gửi đi khi máy chủ trở lại.</translation>
    </message>
    <message>
        <source>The workspace was not found. Nothing was lost by this. Check that its drive is connected, or choose another workspace.</source>
        <translation>Không tìm thấy không gian làm việc. Không mất dữ liệu nào. Hãy kiểm tra ổ đĩa đã kết nối, hoặc chọn không gian khác.</translation>
    </message>
    <message>
        <source>The folder of the workspace is not there. Nothing was lost by this. If it lies on a network drive, connect the drive, then try again.</source>
        <translation>Không có thư mục của không gian làm việc. Không mất gì cả. Nếu nó nằm trên ổ mạng, hãy kết nối ổ rồi thử lại.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. It was not changed. Put back the newest copy, or ask your administrator.</source>
        <translation>Tệp không gian làm việc bị hỏng. Tệp chưa bị thay đổi. Hãy khôi phục bản sao mới nhất hoặc hỏi quản trị viên.</translation>
    </message>
    <message>
        <source>This file is not an AgentDesk workspace. It was not changed. Choose another file or make a new workspace.</source>
        <translation>Tệp này không phải không gian làm việc AgentDesk. Tệp chưa bị thay đổi. Hãy chọn tệp khác hoặc tạo không gian mới.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer AgentDesk. It was not changed. Please update this program.</source>
        <translation>Không gian làm việc được tạo bởi AgentDesk mới hơn. Dữ liệu chưa bị thay đổi. Hãy cập nhật chương trình.</translation>
    </message>
    <message>
        <source>The workspace is from an older AgentDesk. It was not changed. Run “agentdesk workspace upgrade” first.</source>
        <translation>Không gian làm việc thuộc phiên bản AgentDesk cũ. Dữ liệu chưa bị thay đổi. Hãy chạy “agentdesk workspace upgrade” trước.</translation>
    </message>
    <message>
        <source>The workspace can be read but not written. What you log waits on this computer. Ask for write access to its folder.</source>
        <translation>Chỉ đọc được không gian làm việc, không ghi được. Nội dung ghi nhận đang chờ trên máy này. Hãy xin quyền ghi vào thư mục.</translation>
    </message>
    <message>
        <source>The workspace is being brought up to date. A copy was made first. This takes a moment.</source>
        <translation>Đang nâng cấp không gian làm việc. Đã tạo bản sao trước. Vui lòng chờ giây lát.</translation>
    </message>
    <message>
        <source>The disk is full. Your text is still on the screen and not yet saved. Free some space, then press again.</source>
        <translation>Ổ đĩa đã đầy. Nội dung vẫn còn trên màn hình nhưng chưa được lưu. Hãy giải phóng dung lượng rồi nhấn lại.</translation>
    </message>
    <message>
        <source>Another program holds the workspace. What you log is kept and goes out as soon as it is free.</source>
        <translation>Chương trình khác đang chiếm không gian làm việc. Nội dung ghi nhận được giữ và sẽ gửi đi ngay khi trống.</translation>
    </message>
    <message>
        <source>AgentDesk is already open. Its window has been brought to the front.</source>
        <translation>AgentDesk đang mở. Cửa sổ đã được đưa lên trước.</translation>
    </message>
    <message>
        <source>This computer has no keyring. Nothing was stored in clear. Set AGENTDESK_SECRETS to choose a file.</source>
        <translation>Máy này không có kho khóa. Không có gì được lưu dạng rõ. Hãy đặt AGENTDESK_SECRETS để chọn tệp.</translation>
    </message>
    <message>
        <source>The file that keeps what you log on this computer cannot be written. Your text is still on the screen and not yet saved. Ask for write access to its folder, then press again.</source>
        <translation>Không ghi được tệp lưu nội dung ghi nhận trên máy này. Nội dung vẫn còn trên màn hình nhưng chưa được lưu. Hãy xin quyền ghi vào thư mục rồi nhấn lại.</translation>
    </message>
    <message>
        <source>The folder for what you log on this computer cannot be opened. Your text is still on the screen and not yet saved. Check that the folder is there and yours, then press again.</source>
        <translation>Không mở được thư mục lưu nội dung ghi nhận trên máy này. Nội dung vẫn còn trên màn hình nhưng chưa được lưu. Hãy kiểm tra thư mục có tồn tại và thuộc về bạn rồi nhấn lại.</translation>
    </message>
    <message>
        <source>Another program holds the file that keeps what you log. Your text is still on the screen and not yet saved. Close the other AgentDesk, then press again.</source>
        <translation>Chương trình khác đang giữ tệp lưu nội dung ghi nhận. Nội dung vẫn còn trên màn hình nhưng chưa được lưu. Hãy đóng AgentDesk kia rồi nhấn lại.</translation>
    </message>
    <message>
        <source>The disk did not take what you logged. Your text is still on the screen and not yet saved. Copy it, check the disk, then press again.</source>
        <translation>Ổ đĩa không nhận nội dung bạn ghi. Nội dung vẫn còn trên màn hình nhưng chưa được lưu. Hãy sao chép lại, kiểm tra ổ đĩa rồi nhấn lại.</translation>
    </message>
    <message>
        <source>The file that keeps what you log is damaged and could not be put right. It was left as it is. Your text is still on the screen and not yet saved. Copy it, and tell your administrator.</source>
        <translation>Tệp lưu nội dung ghi nhận bị hỏng và không sửa được. Tệp được giữ nguyên. Nội dung vẫn còn trên màn hình nhưng chưa được lưu. Hãy sao chép lại và báo quản trị viên.</translation>
    </message>
    <message>
        <source>What waits on this computer was kept by a newer AgentDesk. It was not changed. Please update this program.</source>
        <translation>Nội dung đang chờ trên máy này do AgentDesk mới hơn lưu. Nội dung chưa bị thay đổi. Hãy cập nhật chương trình.</translation>
    </message>
    <message>
        <source>This was said with a newer AgentDesk. It is kept as it is. Please update this program, then try again.</source>
        <translation>Nội dung này được ghi bằng AgentDesk mới hơn. Nội dung được giữ nguyên. Hãy cập nhật chương trình rồi thử lại.</translation>
    </message>
    <message>
        <source>This entry on the disk can no longer be read. Nothing else was lost. Log the contact again if it is missing from the timeline.</source>
        <translation>Không đọc được mục này trên ổ đĩa nữa. Ngoài ra không mất gì. Hãy ghi lại liên hệ nếu thiếu trong dòng thời gian.</translation>
    </message>
    <message>
        <source>The program made a mistake. Your text is kept. Try once more; if it stays, tell your administrator.</source>
        <translation>Chương trình gặp lỗi. Nội dung vẫn được giữ. Hãy thử lại; nếu vẫn lỗi, hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>This setting does not take that value. The old value stays. Enter another one.</source>
        <translation>Cài đặt này không nhận giá trị đó. Giá trị cũ được giữ. Hãy nhập giá trị khác.</translation>
    </message>
    <message>
        <source>This program does not know that setting. Nothing was changed. Check its name, or update the program.</source>
        <translation>Chương trình không biết cài đặt này. Chưa có gì thay đổi. Hãy kiểm tra tên hoặc cập nhật chương trình.</translation>
    </message>
    <message>
        <source>AGENTDESK_SECRETS does not name a place for keys. Nothing was stored. Write “file:” and a path, or leave it out to use the keyring.</source>
        <translation>AGENTDESK_SECRETS không chỉ nơi lưu khóa. Chưa lưu gì. Hãy ghi “file:” kèm đường dẫn, hoặc bỏ đi để dùng kho khóa.</translation>
    </message>
    <message>
        <source>The file with the keys cannot be read or written. It was not changed. Check its path and that it belongs to you alone.</source>
        <translation>Không đọc hoặc ghi được tệp khóa. Tệp chưa bị thay đổi. Hãy kiểm tra đường dẫn và đảm bảo tệp chỉ thuộc về bạn.</translation>
    </message>
    <message>
        <source>This folder cannot be written. Nothing was changed. Check its rights, or choose another place.</source>
        <translation>Không ghi được vào thư mục này. Chưa có gì thay đổi. Hãy kiểm tra quyền hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>This is not a time the program knows. Nothing was set. Choose a day and time.</source>
        <translation>Chương trình không hiểu thời điểm này. Chưa đặt gì. Hãy chọn ngày và giờ.</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Nothing was changed. Use a name such as Europe/Amsterdam.</source>
        <translation>Không có múi giờ tên như vậy. Chưa có gì thay đổi. Hãy dùng tên như Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>How often this comes back cannot be read. Nothing was set. Choose the days again.</source>
        <translation>Không đọc được chu kỳ lặp lại. Chưa đặt gì. Hãy chọn lại các ngày.</translation>
    </message>
    <message>
        <source>This after-sale rule cannot be read. The old rule stays. Check trigger, days and time.</source>
        <translation>Không đọc được quy tắc sau bán hàng này. Quy tắc cũ được giữ. Hãy kiểm tra điều kiện, số ngày và giờ.</translation>
    </message>
    <message>
        <source>Someone else changed this meanwhile. Both versions are kept. Choose which one stays.</source>
        <translation>Người khác vừa thay đổi mục này. Cả hai bản đều được giữ. Hãy chọn bản giữ lại.</translation>
    </message>
    <message>
        <source>Someone else corrected this note meanwhile. Both texts are kept. Choose which one stays.</source>
        <translation>Người khác vừa sửa ghi chú này. Cả hai nội dung đều được giữ. Hãy chọn bản giữ lại.</translation>
    </message>
    <message>
        <source>This entry is there already with other words. Nothing was overwritten.</source>
        <translation>Mục này đã có với nội dung khác. Không có gì bị ghi đè.</translation>
    </message>
    <message>
        <source>A colleague has just taken this. Nothing was changed. Choose the next one.</source>
        <translation>Một đồng nghiệp vừa nhận việc này. Chưa có gì thay đổi. Hãy chọn việc tiếp theo.</translation>
    </message>
    <message>
        <source>This was closed already. Nothing was changed.</source>
        <translation>Việc này đã đóng. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This customer is not in the workspace. Your text is kept. Choose a customer.</source>
        <translation>Khách hàng này không có trong không gian làm việc. Nội dung vẫn được giữ. Hãy chọn khách hàng.</translation>
    </message>
    <message>
        <source>This follow-up is no longer there. Nothing was changed.</source>
        <translation>Việc theo dõi này không còn nữa. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This entry is no longer there. Your text is kept.</source>
        <translation>Mục này không còn nữa. Nội dung vẫn được giữ.</translation>
    </message>
    <message>
        <source>This entry was made by a colleague. Nothing was changed. Only they can withdraw it.</source>
        <translation>Mục này do đồng nghiệp tạo. Không có gì thay đổi. Chỉ người đó mới rút lại được.</translation>
    </message>
    <message>
        <source>The time for undo is over. Nothing was changed. Withdraw the entry from its menu, with a reason.</source>
        <translation>Đã hết thời gian hoàn tác. Không có gì thay đổi. Hãy rút lại mục này từ trình đơn, kèm lý do.</translation>
    </message>
    <message>
        <source>This entry belongs to another team. Ask its team lead.</source>
        <translation>Mục này thuộc nhóm khác. Hãy hỏi trưởng nhóm đó.</translation>
    </message>
    <message>
        <source>This looks like something that must not be kept, such as a card or citizen number. It was not stored. Take it out and press again.</source>
        <translation>Nội dung này có vẻ không được phép lưu, như số thẻ hoặc số định danh. Nội dung chưa được lưu. Hãy bỏ ra rồi nhấn lại.</translation>
    </message>
    <message>
        <source>This outcome asks for a note. Type one sentence, then press again.</source>
        <translation>Kết quả này cần ghi chú. Hãy gõ một câu rồi nhấn lại.</translation>
    </message>
    <message>
        <source>Only an administrator may change this. Nothing was changed.</source>
        <translation>Chỉ quản trị viên được đổi mục này. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>A phone cannot dial that, or there are too many. Nothing was changed. An extension has digits, * and #.</source>
        <translation>Điện thoại không quay được số đó, hoặc có quá nhiều số. Chưa thay đổi gì. Số máy lẻ gồm chữ số, * và #.</translation>
    </message>
    <message>
        <source>Another queue has that name. Nothing was changed. Choose another name.</source>
        <translation>Hàng chờ khác đã có tên này. Chưa thay đổi gì. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>This customer number is in use. Choose another one.</source>
        <translation>Mã khách hàng này đã được dùng. Hãy chọn mã khác.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>Thời điểm đó đã qua. Hãy chọn lúc khác muộn hơn.</translation>
    </message>
    <message>
        <source>There is no room for the file. Nothing of it was left. Make room, or choose another place.</source>
        <translation>Không còn chỗ cho tệp. Không có gì của nó sót lại. Hãy giải phóng chỗ, hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>The file cannot be written. Nothing of it was left. Is the folder closed, or the file open elsewhere?</source>
        <translation>Không ghi được tệp. Không có gì của nó sót lại. Thư mục có bị khóa, hay tệp đang mở ở nơi khác?</translation>
    </message>
    <message>
        <source>The report could not be drawn. Nothing was written.</source>
        <translation>Không vẽ được báo cáo. Không có gì được ghi.</translation>
    </message>
    <message>
        <source>The folder is not there any more. Nothing was written. Choose another place.</source>
        <translation>Thư mục không còn nữa. Chưa ghi gì. Hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>A report is about 400 days at most. Nothing was made. Choose a later first day.</source>
        <translation>Một báo cáo chỉ gồm tối đa 400 ngày. Chưa lập gì cả. Hãy chọn ngày đầu muộn hơn.</translation>
    </message>
    <message>
        <source>Another export is still running. Nothing was begun. Wait for it or stop it.</source>
        <translation>Một lần xuất khác đang chạy. Chưa bắt đầu gì. Hãy đợi hoặc dừng lần đó.</translation>
    </message>
    <message>
        <source>This mailbox is a pilot: it only looks. Nothing was sent; your text is kept. Answer in your old system.</source>
        <translation>Hộp thư này đang chạy thử: chỉ xem. Chưa gửi gì; nội dung của bạn vẫn còn. Hãy trả lời ở hệ thống cũ.</translation>
    </message>
    <message>
        <source>Only files can be attached: a folder is none. Your text is kept. Pack it into one file.</source>
        <translation>Chỉ đính kèm được tệp, không đính kèm được thư mục. Nội dung của bạn vẫn được giữ. Hãy nén thư mục thành một tệp.</translation>
    </message>
    <message>
        <source>An attached file is not on this computer, or was changed. Nothing was sent; your text is kept. Attach it again.</source>
        <translation>Một tệp đính kèm không có trên máy này hoặc đã bị thay đổi. Chưa gửi gì; nội dung của bạn vẫn được giữ. Hãy đính kèm lại.</translation>
    </message>
    <message>
        <source>This is too large for a mail (25 MB). Nothing was sent; your text is kept.</source>
        <translation>Nội dung này quá lớn cho một thư (25 MB). Chưa gửi gì; nội dung của bạn vẫn được giữ.</translation>
    </message>
    <message>
        <source>One of the addresses is none, or there is nobody to send to. Nothing was sent; your text is kept.</source>
        <translation>Có địa chỉ không hợp lệ, hoặc chưa có người nhận. Chưa gửi gì; nội dung của bạn vẫn được giữ.</translation>
    </message>
    <message>
        <source>This mailbox is not followed any more. Nothing was sent; your text is kept.</source>
        <translation>Hộp thư này không còn được theo dõi. Chưa gửi gì; nội dung của bạn vẫn còn.</translation>
    </message>
    <message>
        <source>The settings of this mailbox cannot be read. Nothing was changed. Set it up anew.</source>
        <translation>Không đọc được cài đặt của hộp thư này. Chưa thay đổi gì. Hãy thiết lập lại.</translation>
    </message>
    <message>
        <source>A mail came while you read. Your log is kept; the conversation stays in the inbox. Look at what is new.</source>
        <translation>Có thư đến trong khi bạn đọc. Ghi nhận của bạn được giữ; cuộc trao đổi vẫn ở hộp thư đến. Hãy xem có gì mới.</translation>
    </message>
    <message>
        <source>A colleague has this conversation. Nothing was changed; you can still read it.</source>
        <translation>Một đồng nghiệp đang giữ cuộc trao đổi này. Không có gì thay đổi; bạn vẫn đọc được.</translation>
    </message>
    <message>
        <source>This conversation is not here any more. Nothing was changed.</source>
        <translation>Cuộc trao đổi này không còn ở đây. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>That team is not yours to lead. Nothing was shown.</source>
        <translation>Bạn không phụ trách nhóm đó. Không có gì được hiển thị.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Nothing was shown.</source>
        <translation>Ngày cuối nằm trước ngày đầu. Không có gì được hiển thị.</translation>
    </message>
    <message>
        <source>A figure is switched by a decision: its day, which is not to come, and its reference. Nothing was changed.</source>
        <translation>Một chỉ số được bật hay tắt theo một quyết định: ngày quyết định, không ở tương lai, và số hiệu. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>That is not allowed any more. What you typed is kept; ask an administrator.</source>
        <translation>Việc đó không còn được phép. Những gì bạn đã gõ được giữ lại; hãy hỏi quản trị viên.</translation>
    </message>
    <message>
        <source>Only a team lead or an administrator may do this, and you are none here now. Nothing was changed; your words are kept.</source>
        <translation>Chỉ trưởng nhóm hoặc quản trị được làm việc này, và hiện bạn không phải. Không có gì thay đổi; chữ của bạn được giữ.</translation>
    </message>
    <message>
        <source>Nobody reviews their own contact. Nothing was saved. Another lead does.</source>
        <translation>Không ai tự chấm liên hệ của mình. Chưa lưu gì. Một trưởng nhóm khác sẽ chấm.</translation>
    </message>
    <message>
        <source>Another lead saved a review of this contact before yours. Nothing was overwritten; yours is kept.</source>
        <translation>Một trưởng nhóm khác đã lưu lượt chấm liên hệ này trước bạn. Không ghi đè gì; bản của bạn được giữ.</translation>
    </message>
    <message>
        <source>This contact is no longer there. Your review is kept on this computer.</source>
        <translation>Liên hệ này không còn nữa. Lượt chấm của bạn được giữ trên máy này.</translation>
    </message>
    <message>
        <source>The workspace does not take this scorecard or these marks. Nothing was saved; what you typed is kept.</source>
        <translation>Không gian làm việc không nhận phiếu chấm hoặc điểm này. Chưa lưu gì; chữ bạn gõ được giữ.</translation>
    </message>
    <message>
        <source>Another lead saved this scorecard meanwhile. Nothing was overwritten; yours is kept here. Compare, then save yours as the next version or take theirs.</source>
        <translation>Một trưởng nhóm khác vừa lưu phiếu chấm này. Không ghi đè gì; bản của bạn được giữ ở đây. Hãy so sánh rồi lưu bản của bạn làm bản kế tiếp hoặc lấy bản kia.</translation>
    </message>
    <message>
        <source>A view needs a name of at most 60 signs. It was not saved.</source>
        <translation>Khung nhìn cần tên dài tối đa 60 ký tự. Chưa lưu.</translation>
    </message>
    <message>
        <source>These filters cannot be kept as a view. It was not saved.</source>
        <translation>Không thể lưu các bộ lọc này thành khung nhìn. Chưa lưu.</translation>
    </message>
    <message>
        <source>This view is a colleague&apos;s. Nothing was changed. Save it under a name of your own.</source>
        <translation>Khung nhìn này của đồng nghiệp. Không có gì thay đổi. Hãy lưu với tên riêng.</translation>
    </message>
    <message>
        <source>This review is about a colleague. Only they can answer it.</source>
        <translation>Lượt chấm này về một đồng nghiệp. Chỉ người đó trả lời được.</translation>
    </message>
    <message>
        <source>Say why: one sentence is enough. Nothing was sent yet.</source>
        <translation>Hãy nói vì sao: một câu là đủ. Chưa gửi gì.</translation>
    </message>
    <message>
        <source>This review was answered already. Nothing was changed.</source>
        <translation>Lượt chấm này đã được trả lời. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>This dispute was decided already. Nothing was changed; your words are kept.</source>
        <translation>Phản đối này đã được quyết định. Không có gì thay đổi; chữ của bạn được giữ.</translation>
    </message>
    <message>
        <source>A second lead decides: not who gave the review, and not whom it is about. Nothing was changed.</source>
        <translation>Trưởng nhóm thứ hai quyết định: không phải người chấm, cũng không phải người được chấm. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>This is too long. Nothing was sent; your words are kept. Shorten it.</source>
        <translation>Quá dài. Chưa gửi gì; chữ của bạn được giữ. Hãy rút ngắn.</translation>
    </message>
    <message>
        <source>The phone line is not ready. No call was made. Check the phone and try again.</source>
        <translation>Đường dây chưa sẵn sàng. Chưa thực hiện cuộc gọi. Hãy kiểm tra điện thoại rồi thử lại.</translation>
    </message>
    <message>
        <source>This is not a number the phone can dial. No call was made.</source>
        <translation>Điện thoại không gọi được số này. Chưa thực hiện cuộc gọi.</translation>
    </message>
    <message>
        <source>The line is busy. Hold or end the running call first.</source>
        <translation>Đường dây bận. Hãy giữ máy hoặc kết thúc cuộc gọi hiện tại trước.</translation>
    </message>
    <message>
        <source>The phone system did not take the break: its queues may still send you calls.</source>
        <translation>Tổng đài không nhận lệnh nghỉ: các hàng chờ vẫn có thể chuyển cuộc gọi cho bạn.</translation>
    </message>
    <message>
        <source>The phone system did not take the end of the break: its queues may still send you no calls. Choose “Ready” once more.</source>
        <translation>Tổng đài chưa nhận việc kết thúc giờ nghỉ: các hàng đợi có thể vẫn chưa chuyển cuộc gọi cho bạn. Hãy chọn “Sẵn sàng” một lần nữa.</translation>
    </message>
    <message>
        <source>A call is on and goes on. The phone connects anew as soon as it is over.</source>
        <translation>Đang có cuộc gọi và cuộc gọi vẫn tiếp tục. Điện thoại sẽ kết nối lại ngay khi cuộc gọi kết thúc.</translation>
    </message>
    <message>
        <source>The other side did not take the change. The call goes on as before.</source>
        <translation>Bên kia không nhận thay đổi. Cuộc gọi tiếp tục như trước.</translation>
    </message>
    <message>
        <source>The colleague is busy. You are back with the caller.</source>
        <translation>Đồng nghiệp đang bận. Bạn đã trở lại với người gọi.</translation>
    </message>
    <message>
        <source>The colleague did not answer. You are back with the caller.</source>
        <translation>Đồng nghiệp không trả lời. Bạn đã trở lại với người gọi.</translation>
    </message>
    <message>
        <source>No microphone or speaker could be used. The call goes on without sound: plug one in.</source>
        <translation>Không dùng được micrô hoặc loa nào. Cuộc gọi tiếp tục không có âm thanh: hãy cắm thiết bị vào.</translation>
    </message>
    <message>
        <source>The phone could not do that. Try once more; the log says more.</source>
        <translation>Điện thoại không làm được việc đó. Hãy thử lại; nhật ký nói rõ hơn.</translation>
    </message>
    <message>
        <source>Your own phone was not picked up, so nobody was called.</source>
        <translation>Máy của chính bạn không được nhấc, nên chưa gọi cho ai.</translation>
    </message>
    <message>
        <source>There is a file of that name already. It was not touched and nothing is recorded. Choose another name.</source>
        <translation>Đã có tệp mang tên đó. Tệp được giữ nguyên và không ghi gì. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Nothing can be written there, so nothing is recorded. Choose another folder.</source>
        <translation>Không thể ghi vào đó, nên không ghi gì. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The disk took no more, so the recording has ended. What was written before stays.</source>
        <translation>Đĩa không nhận thêm, nên bản ghi đã dừng. Phần đã ghi vẫn còn.</translation>
    </message>
    <message>
        <source>This link names no number that can be called. Nothing was done.</source>
        <translation>Liên kết này không có số nào gọi được. Chưa làm gì cả.</translation>
    </message>
    <message>
        <source>These are your own words: somebody else who leads decides about them. Nothing was changed.</source>
        <translation>Đây là nội dung do chính bạn viết: một người quản lý khác sẽ quyết định. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>There are no words here that could be removed. Nothing was changed.</source>
        <translation>Ở đây không có nội dung nào để xoá. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>This mail is still on its way out. Nothing was changed. Try again when it has gone.</source>
        <translation>Thư này đang được gửi đi. Không có gì thay đổi. Hãy thử lại khi thư đã gửi xong.</translation>
    </message>
    <message>
        <source>This takes a reason. Nothing was changed.</source>
        <translation>Việc này cần có lý do. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>What the customer says is missing. Nothing was changed.</source>
        <translation>Thiếu lời của khách hàng. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>This note is contested already, and a lead has not decided yet. Nothing was changed.</source>
        <translation>Ghi chú này đã bị phản đối và trưởng nhóm chưa quyết định. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Nobody contests this note any more. Nothing was changed.</source>
        <translation>Không còn ai phản đối ghi chú này. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Leads are scoring this contact unseen by each other. Nothing was changed. Wait until they have closed it.</source>
        <translation>Các trưởng nhóm đang chấm liên hệ này mà không thấy điểm của nhau. Không có gì thay đổi. Hãy chờ đến khi họ kết thúc.</translation>
    </message>
    <message>
        <source>At least two leads take part, each once, and all of them lead here today. Nothing was opened.</source>
        <translation>Cần ít nhất hai trưởng nhóm tham gia, mỗi người một lần, và đều đang là trưởng nhóm. Chưa mở gì cả.</translation>
    </message>
    <message>
        <source>The time by which all score lies behind you. Nothing was opened.</source>
        <translation>Thời hạn chấm điểm đã qua. Chưa mở gì cả.</translation>
    </message>
    <message>
        <source>This calibration is not here. Nothing was changed.</source>
        <translation>Không có buổi hiệu chuẩn này. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>You were not asked to take part in this calibration. Nothing was changed.</source>
        <translation>Bạn không được mời tham gia buổi hiệu chuẩn này. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Somebody closed this calibration before you. Nothing was changed; the result is what all see.</source>
        <translation>Đã có người đóng buổi hiệu chuẩn này trước bạn. Không có gì thay đổi; mọi người cùng thấy một kết quả.</translation>
    </message>
    <message>
        <source>Your marks are in already, and stay as they are. Nothing was changed.</source>
        <translation>Điểm của bạn đã được ghi nhận và giữ nguyên. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Somebody has not scored yet, and the time is not over. Nothing was closed. Wait, or ask them.</source>
        <translation>Còn người chưa chấm và chưa hết hạn. Chưa đóng gì cả. Hãy chờ hoặc hỏi họ.</translation>
    </message>
    <message>
        <source>Marks are agreed on when the calibration is closed. Nothing was saved.</source>
        <translation>Chỉ thống nhất điểm sau khi buổi hiệu chuẩn đã đóng. Chưa lưu gì cả.</translation>
    </message>
    <message>
        <source>Another lead saved agreed marks before you. Nothing was overwritten. Look at theirs, then save yours.</source>
        <translation>Một trưởng nhóm khác đã lưu điểm thống nhất trước bạn. Không ghi đè gì cả. Hãy xem điểm đó rồi lưu của bạn.</translation>
    </message>
    <message>
        <source>You do not lead this person. Nothing was saved; your words are kept.</source>
        <translation>Bạn không phụ trách người này. Chưa lưu gì; nội dung của bạn vẫn được giữ.</translation>
    </message>
    <message>
        <source>A coaching is between one person and whoever leads them. Nothing was shown or changed.</source>
        <translation>Buổi huấn luyện chỉ giữa một người và người phụ trách họ. Không hiển thị hay thay đổi gì.</translation>
    </message>
    <message>
        <source>This coaching is not here. Nothing was changed.</source>
        <translation>Không có buổi huấn luyện này. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Write at least one sentence. Nothing was saved.</source>
        <translation>Hãy viết ít nhất một câu. Chưa lưu gì cả.</translation>
    </message>
    <message>
        <source>What was agreed needs a few words, and at most 300 signs. Nothing was saved.</source>
        <translation>Điều đã thống nhất cần vài từ, tối đa 300 ký tự. Chưa lưu gì cả.</translation>
    </message>
    <message>
        <source>What was agreed in a coaching stays with whom it was agreed with. Nothing was handed over.</source>
        <translation>Điều thống nhất khi huấn luyện thuộc về người đã thống nhất. Không bàn giao gì cả.</translation>
    </message>
    <message>
        <source>This phone cannot do that. The call goes on as before.</source>
        <translation>Điện thoại này không làm được việc đó. Cuộc gọi vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>Open to look only: nothing can be logged or changed here. What is said all the same is kept on this computer and needs you later. Start AgentDesk again when the workspace can be written.</source>
        <translation>Mở chỉ để xem: không thể ghi nhận hay thay đổi gì ở đây. Những gì vẫn được nói ra được giữ trên máy này và sẽ cần bạn xử lý sau. Hãy khởi động lại AgentDesk khi không gian làm việc ghi được.</translation>
    </message>
    <message>
        <source>The call was not transferred. The caller is still with you.</source>
        <translation>Cuộc gọi chưa được chuyển. Người gọi vẫn đang chờ bạn.</translation>
    </message>
    <message>
        <source>The call could not be made. Check the number and the phone.</source>
        <translation>Không gọi được. Hãy kiểm tra số và điện thoại.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Sổ tính Excel…</translation>
    </message>
    <message>
        <source>CSV file…</source>
        <translation>Tệp CSV…</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Tiến độ xuất</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in {name}</source>
        <translation>
            <numerusform>%n dòng nằm trong {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing was left.</source>
        <translation>Đã dừng: không có gì sót lại.</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Finish: not logged yet</source>
        <translation>Cần hoàn tất: chưa ghi nhận</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Đã sửa</translation>
    </message>
    <message numerus="yes">
        <source>Edited ×%n</source>
        <comment>times</comment>
        <translation>
            <numerusform>Đã sửa ×%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Hạn chế</translation>
    </message>
    <message>
        <source>{name} spoke, {role}, may decide</source>
        <translation>{name} nói chuyện, {role}, được quyết định</translation>
    </message>
    <message>
        <source>{name} spoke, {role}</source>
        <translation>{name} nói chuyện, {role}</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>đang lưu</translation>
    </message>
    <message>
        <source>waiting for the workspace</source>
        <translation>chờ không gian làm việc</translation>
    </message>
    <message>
        <source>not accepted: needs you</source>
        <translation>không được chấp nhận: cần bạn xử lý</translation>
    </message>
    <message>
        <source>Moved to another customer</source>
        <translation>Đã chuyển sang khách hàng khác</translation>
    </message>
    <message>
        <source>{kind} withdrawn by {name}, {moment}: {reason}</source>
        <translation>{kind} do {name} rút lại, {moment}: {reason}</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Cuộc gọi đi</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Cuộc gọi đến</translation>
    </message>
    <message>
        <source>Outgoing call, no answer</source>
        <translation>Cuộc gọi đi, không trả lời</translation>
    </message>
    <message>
        <source>Waited {duration}, hung up before it was answered.</source>
        <translation>Đã chờ {duration}, gác máy trước khi được trả lời.</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Same contact, from {name}</source>
        <translation>Cùng liên hệ, từ {name}</translation>
    </message>
    <message>
        <source>Went on with {name}</source>
        <translation>Tiếp tục với {name}</translation>
    </message>
    <message>
        <source>Transferred to {name}</source>
        <translation>Đã chuyển đến {name}</translation>
    </message>
    <message>
        <source>Rejected call</source>
        <translation>Cuộc gọi bị từ chối</translation>
    </message>
    <message>
        <source>Answered at another phone.</source>
        <translation>Đã được nghe ở máy khác.</translation>
    </message>
    <message>
        <source>Rang {duration}, rejected here.</source>
        <translation>Đổ chuông {duration}, bị từ chối tại đây.</translation>
    </message>
    <message>
        <source>Rang {duration}, the connection was lost.</source>
        <translation>Đổ chuông {duration}, mất kết nối.</translation>
    </message>
    <message>
        <source>Incoming call, ringing</source>
        <translation>Cuộc gọi đến, đang đổ chuông</translation>
    </message>
    <message>
        <source>Outgoing call, ringing</source>
        <translation>Cuộc gọi đi, đang đổ chuông</translation>
    </message>
    <message>
        <source>Call on hold</source>
        <translation>Cuộc gọi đang giữ máy</translation>
    </message>
    <message>
        <source>Outgoing call now</source>
        <translation>Đang gọi đi</translation>
    </message>
    <message>
        <source>Incoming call now</source>
        <translation>Đang nhận cuộc gọi</translation>
    </message>
    <message>
        <source>Ringing {span}</source>
        <translation>Đổ chuông {span}</translation>
    </message>
    <message>
        <source>On hold, {span} in all</source>
        <translation>Giữ máy, tổng {span}</translation>
    </message>
    <message>
        <source>Talking {span}</source>
        <translation>Đang nói chuyện {span}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>bây giờ</translation>
    </message>
    <message>
        <source>outgoing</source>
        <comment>e-mail</comment>
        <translation>đi</translation>
    </message>
    <message>
        <source>incoming</source>
        <comment>e-mail</comment>
        <translation>đến</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n tệp đính kèm</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the mail</source>
        <translation>Mở thư</translation>
    </message>
    <message>
        <source>E-mail without subject</source>
        <translation>E-mail không có tiêu đề</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Ghi chú: {note}</translation>
    </message>
    <message>
        <source>In copy</source>
        <translation>Đồng gửi</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Từ {name}</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Trò chuyện</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ghé thăm</translation>
    </message>
    <message>
        <source>Note by {name}</source>
        <translation>Ghi chú của {name}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Brought another customer</source>
        <translation>Đã giới thiệu khách hàng khác</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Lời khen</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Dịp đặc biệt</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>Remember this</source>
        <translation>Ghi nhớ điều này</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Ghi nhớ</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Về điều gì</translation>
    </message>
    <message>
        <source>What it is about, such as: reachable</source>
        <translation>Về điều gì, ví dụ: giờ liên lạc</translation>
    </message>
    <message>
        <source>What the customer told</source>
        <translation>Khách đã nói gì</translation>
    </message>
</context>
<context>
    <name>FactsBar</name>
    <message>
        <source>Already told us</source>
        <translation>Đã cho biết</translation>
    </message>
    <message>
        <source>{name}, {role}, may decide</source>
        <translation>{name}, {role}, được quyết định</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>Speaks: {who}</source>
        <translation>Người nói: {who}</translation>
    </message>
    <message>
        <source>Speaks for the customer: {who}</source>
        <translation>Nói thay khách: {who}</translation>
    </message>
    <message numerus="yes">
        <source>asked again %n time(s)</source>
        <translation>
            <numerusform>hỏi lại %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed {when}</source>
        <translation>xác nhận {when}</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Vẫn đúng</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Hỏi lại</translation>
    </message>
</context>
<context>
    <name>FarForm</name>
    <message>
        <source>Trust this certificate</source>
        <translation>Tin cậy chứng chỉ này</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Lưu và dùng</translation>
    </message>
    <message>
        <source>Asterisk&apos;s manager</source>
        <translation>Trình quản lý của Asterisk</translation>
    </message>
    <message>
        <source>FRITZ!Box</source>
        <translation>FRITZ!Box</translation>
    </message>
    <message>
        <source>Call bridge</source>
        <translation>Cầu nối cuộc gọi</translation>
    </message>
    <message>
        <source>Calls of your phone appear here, and you can dial, hang up and transfer. You answer at the phone.</source>
        <translation>Cuộc gọi của máy bạn hiện ở đây; bạn có thể gọi, gác máy và chuyển máy. Bạn trả lời trên điện thoại.</translation>
    </message>
    <message>
        <source>Calls appear here; you answer and dial at the phone. Dial #96*5* once at a phone of the box, so that it tells its calls.</source>
        <translation>Cuộc gọi hiện ở đây; bạn trả lời và gọi trên điện thoại. Bấm #96*5* một lần trên máy của hộp để hộp báo cuộc gọi.</translation>
    </message>
    <message>
        <source>Your phone program, desk phone or phone system tells its calls to this computer. You answer and dial there as before.</source>
        <translation>Phần mềm gọi, điện thoại bàn hoặc tổng đài báo cuộc gọi cho máy tính này. Bạn trả lời và gọi ở đó như trước.</translation>
    </message>
    <message>
        <source>My names and numbers</source>
        <translation>Tên và số của tôi</translation>
    </message>
    <message>
        <source>101, Mai Nguyễn; empty: every call is mine</source>
        <translation>101, Mai Nguyễn; để trống: mọi cuộc gọi là của tôi</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>Cổng trên máy tính này</translation>
    </message>
    <message>
        <source>Phones of the network</source>
        <translation>Điện thoại trong mạng</translation>
    </message>
    <message>
        <source>192.168.1.40; empty: none may push</source>
        <translation>192.168.1.40; để trống: không máy nào được báo</translation>
    </message>
    <message>
        <source>Port for the network</source>
        <translation>Cổng cho mạng</translation>
    </message>
    <message>
        <source>Own address in the network</source>
        <translation>Địa chỉ của máy trong mạng</translation>
    </message>
    <message>
        <source>Empty: any of this computer&apos;s</source>
        <translation>Để trống: mọi địa chỉ của máy này</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>pbx.example.com</source>
        <translation>pbx.example.com</translation>
    </message>
    <message>
        <source>Manager&apos;s login</source>
        <translation>Tên đăng nhập của trình quản lý</translation>
    </message>
    <message>
        <source>agentdesk</source>
        <translation>agentdesk</translation>
    </message>
    <message>
        <source>Manager&apos;s password</source>
        <translation>Mật khẩu của trình quản lý</translation>
    </message>
    <message>
        <source>As it is kept in the keyring</source>
        <translation>Như đang giữ trong kho khóa</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Máy của tôi</translation>
    </message>
    <message>
        <source>PJSIP/101</source>
        <translation>PJSIP/101</translation>
    </message>
    <message>
        <source>Context for dialling</source>
        <translation>Ngữ cảnh để gọi</translation>
    </message>
    <message>
        <source>from-internal</source>
        <translation>from-internal</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>{port}, encrypted {secure}</source>
        <translation>{port}, mã hóa {secure}</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Mã hóa (TLS)</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Chứng chỉ được tin cậy</translation>
    </message>
    <message>
        <source>Only for one that nobody vouches for: its SHA-256</source>
        <translation>Chỉ khi không ai bảo đảm: mã SHA-256</translation>
    </message>
    <message>
        <source>Address of the box</source>
        <translation>Địa chỉ của hộp</translation>
    </message>
    <message>
        <source>fritz.box</source>
        <translation>fritz.box</translation>
    </message>
    <message>
        <source>My numbers</source>
        <translation>Số của tôi</translation>
    </message>
    <message>
        <source>0201234567; empty: every number of the box</source>
        <translation>0201234567; để trống: mọi số của hộp</translation>
    </message>
    <message>
        <source>My extension</source>
        <translation>Số nội bộ của tôi</translation>
    </message>
    <message>
        <source>Empty: any phone of the box</source>
        <translation>Để trống: mọi máy của hộp</translation>
    </message>
    <message>
        <source>Saved. It is used from now on.</source>
        <translation>Đã lưu. Dùng từ bây giờ.</translation>
    </message>
</context>
<context>
    <name>FarPane</name>
    <message>
        <source>The phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Phones may push their calls to {address}.</source>
        <translation>Điện thoại có thể báo cuộc gọi đến {address}.</translation>
    </message>
    <message>
        <source>The phone is ready: {server}.</source>
        <translation>Điện thoại đã sẵn sàng: {server}.</translation>
    </message>
    <message>
        <source>The phone is off.</source>
        <translation>Điện thoại đang tắt.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>salutation</source>
        <translation>lời chào</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>khách hàng</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>số đơn hàng</translation>
    </message>
    <message>
        <source>product</source>
        <translation>sản phẩm</translation>
    </message>
    <message>
        <source>state of the order</source>
        <translation>tình trạng đơn hàng</translation>
    </message>
    <message>
        <source>delivery day</source>
        <translation>ngày giao</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>đơn vị vận chuyển</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>mã theo dõi</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>tiêu đề</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>tên của bạn</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>cửa hàng</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Quality score</source>
        <translation>Điểm chất lượng</translation>
    </message>
    <message>
        <source>Customer effort (CES)</source>
        <translation>Mức dễ dàng (CES)</translation>
    </message>
    <message>
        <source>Resolved in one contact</source>
        <translation>Xong trong một lần liên hệ</translation>
    </message>
    <message>
        <source>Not back within a week</source>
        <translation>Không quay lại trong một tuần</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Lời hứa đã giữ</translation>
    </message>
    <message>
        <source>Follow-ups on time</source>
        <translation>Việc theo dõi đúng hẹn</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Hỏi lại điều đã biết</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Xử lý sau liên hệ</translation>
    </message>
    <message>
        <source>Contacts an hour</source>
        <translation>Số liên hệ mỗi giờ</translation>
    </message>
    <message>
        <source>Disputes won</source>
        <translation>Khiếu nại được chấp nhận</translation>
    </message>
    <message>
        <source>The mean score of reviews whose contact a sample chose, once opened and not in dispute.</source>
        <translation>Điểm trung bình của các đánh giá có liên hệ do mẫu ngẫu nhiên chọn, khi đã mở và không bị khiếu nại.</translation>
    </message>
    <message>
        <source>The mean of what customers answered about these contacts, from 1 (hard) to 7 (easy).</source>
        <translation>Trung bình câu trả lời của khách về các liên hệ này, từ 1 (khó) đến 7 (dễ).</translation>
    </message>
    <message>
        <source>The share of cases that were resolved in one contact.</source>
        <translation>Tỷ lệ vụ việc được giải quyết trong một lần liên hệ.</translation>
    </message>
    <message>
        <source>The share of cases that took one contact, and whose customer asked nothing more within seven days.</source>
        <translation>Tỷ lệ vụ việc chỉ cần một lần liên hệ và khách không hỏi thêm gì trong bảy ngày.</translation>
    </message>
    <message>
        <source>The share of promises that fell due and were kept. Released ones count nowhere.</source>
        <translation>Tỷ lệ lời hứa đến hạn đã được giữ. Lời hứa được khách miễn không tính.</translation>
    </message>
    <message>
        <source>The share of follow-ups done at most an hour after they were due.</source>
        <translation>Tỷ lệ việc theo dõi được làm chậm nhất một giờ sau hạn.</translation>
    </message>
    <message>
        <source>The share of contacts in which a customer was asked for something we knew, as far as it was marked.</source>
        <translation>Tỷ lệ liên hệ trong đó khách bị hỏi điều ta đã biết, theo những gì đã được đánh dấu.</translation>
    </message>
    <message>
        <source>The mean time from the end of a contact to its log.</source>
        <translation>Thời gian trung bình từ khi kết thúc liên hệ đến khi ghi lại.</translation>
    </message>
    <message>
        <source>Contacts by the hours from a day&apos;s first contact to its last; breaks are not known.</source>
        <translation>Số liên hệ chia cho số giờ từ liên hệ đầu đến liên hệ cuối trong ngày; giờ nghỉ không được biết.</translation>
    </message>
    <message>
        <source>The share of decided disputes that changed the score.</source>
        <translation>Tỷ lệ khiếu nại đã quyết định làm thay đổi điểm.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>tắt</translation>
    </message>
    <message>
        <source>for the team, of no person</source>
        <translation>cho nhóm, không của riêng ai</translation>
    </message>
    <message>
        <source>for the person and their lead</source>
        <translation>cho chính người đó và trưởng nhóm</translation>
    </message>
    <message>
        <source>{figure}: {seen}; nobody has decided otherwise</source>
        <translation>{figure}: {seen}; chưa ai quyết định khác</translation>
    </message>
    <message>
        <source>{figure}: {seen}; decided {date}, {reference}, entered by {name}</source>
        <translation>{figure}: {seen}; quyết định ngày {date}, {reference}, do {name} nhập</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>n {n}</source>
        <translation>n {n}</translation>
    </message>
    <message>
        <source>{low}–{high} · {n}</source>
        <translation>{low}–{high} · {n}</translation>
    </message>
    <message>
        <source>The middle half of the team ({n} people): {low} to {high}.</source>
        <translation>Nửa giữa của nhóm ({n} người): {low} đến {high}.</translation>
    </message>
    <message>
        <source>Before: {value} ({sure}).</source>
        <translation>Trước đó: {value} ({sure}).</translation>
    </message>
    <message>
        <source>too few to say: {n} of {fewest}</source>
        <translation>quá ít: {n} trên {fewest}</translation>
    </message>
    <message>
        <source>{figure}, week by week</source>
        <translation>{figure}, theo tuần</translation>
    </message>
    <message>
        <source>interval (95%)</source>
        <translation>khoảng tin cậy (95%)</translation>
    </message>
    <message>
        <source>middle half of the team</source>
        <translation>nửa giữa của nhóm</translation>
    </message>
    <message>
        <source>{n} pp</source>
        <comment>percentage points</comment>
        <translation>{n} điểm %</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Contacts, 90 days</source>
        <translation>Liên hệ 90 ngày</translation>
    </message>
    <message>
        <source>Calls, e-mails, chats, visits and notes of the last 90 days; undone ones do not count.</source>
        <translation>Cuộc gọi, e-mail, trò chuyện, ghé thăm và ghi chú trong 90 ngày qua; không tính mục đã rút lại.</translation>
    </message>
    <message>
        <source>{orders} orders, without cancelled and fully returned ones; {repeats} repeat (a product or category bought before), {follow_ons} follow-on (another category within 180 days of the first), {referrals} referrals.</source>
        <translation>{orders} đơn hàng, không tính đơn hủy và trả toàn bộ; {repeats} mua lại (sản phẩm hoặc nhóm hàng từng mua), {follow_ons} mua tiếp (nhóm hàng khác trong 180 ngày kể từ đơn đầu), {referrals} lượt giới thiệu.</translation>
    </message>
    <message>
        <source>Bought, {n}×</source>
        <translation>Đã mua, {n} lần</translation>
    </message>
    <message>
        <source>The newest order that is neither delivered, cancelled nor returned.</source>
        <translation>Đơn mới nhất chưa giao, chưa hủy và chưa trả lại.</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Đơn đang mở</translation>
    </message>
    <message>
        <source>Last CES</source>
        <translation>CES gần nhất</translation>
    </message>
    <message>
        <source>No effort score has been answered yet.</source>
        <translation>Chưa có điểm nỗ lực nào được trả lời.</translation>
    </message>
    <message>
        <source>Customer Effort Score of the newest answer, 1 (hard) to 7 (easy). Mean of {n} answers: {mean}.</source>
        <translation>Điểm nỗ lực khách hàng (CES) của câu trả lời mới nhất, 1 (khó) đến 7 (dễ). Trung bình {n} câu trả lời: {mean}.</translation>
    </message>
    <message>
        <source>Follow-ups the customer was told about and that are neither kept, broken nor released.</source>
        <translation>Việc đã hứa với khách hàng mà chưa giữ lời, chưa lỡ hẹn và chưa được miễn.</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} đang mở</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Lời hứa</translation>
    </message>
</context>
<context>
    <name>FiguresDoor</name>
    <message>
        <source>Show the figures: mine, and the team&apos;s</source>
        <translation>Hiện số liệu: của tôi và của nhóm</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>My page</source>
        <translation>Trang của tôi</translation>
    </message>
    <message>
        <source>My reviews</source>
        <translation>Lượt chấm của tôi</translation>
    </message>
    <message>
        <source>My coachings</source>
        <translation>Huấn luyện của tôi</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Live floor</source>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Nguyên nhân liên hệ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Recorded about me</source>
        <translation>Dữ liệu về tôi</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Bật tắt chỉ số</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>How far {name} is</source>
        <translation>Tiến độ của {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/giây</translation>
    </message>
    <message numerus="yes">
        <source>about %n rows</source>
        <translation>
            <numerusform>khoảng %n dòng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileLines</name>
    <message>
        <source>Files of this import</source>
        <translation>Các tệp của lần nhập này</translation>
    </message>
    <message>
        <source>Left alone, not part of the import: {names}</source>
        <translation>Để nguyên, không thuộc lần nhập: {names}</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open this attachment?</source>
        <translation>Mở tệp đính kèm này?</translation>
    </message>
    <message>
        <source>Only save this attachment?</source>
        <translation>Chỉ lưu tệp đính kèm này?</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lưu…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Khoảng thời gian</translation>
    </message>
    <message>
        <source>More filters…</source>
        <translation>Thêm bộ lọc…</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n lần liên hệ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ contacts</source>
        <translation>
            <numerusform>%n+ lần liên hệ</numerusform>
        </translation>
    </message>
    <message>
        <source>Words in the note</source>
        <translation>Từ trong ghi chú</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Chờ chấm</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Khiếu nại</translation>
    </message>
    <message>
        <source>CES up to {score}</source>
        <translation>CES đến {score}</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Lỡ lời hứa</translation>
    </message>
    <message>
        <source>Changed late</source>
        <translation>Sửa muộn</translation>
    </message>
    <message>
        <source>Short note</source>
        <translation>Ghi chú ngắn</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>%n ngày qua</numerusform>
        </translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Từ … đến …</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Mọi nhân viên</translation>
    </message>
    <message>
        <source>Without the filter {name}</source>
        <translation>Bỏ bộ lọc {name}</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>any</source>
        <translation>bất kỳ</translation>
    </message>
    <message>
        <source> min or longer</source>
        <translation> phút trở lên</translation>
    </message>
    <message>
        <source> min or shorter</source>
        <translation> phút trở xuống</translation>
    </message>
    <message>
        <source>Contested by the customer</source>
        <translation>Khách hàng phản đối</translation>
    </message>
    <message>
        <source>Words removed</source>
        <translation>Đã xoá nội dung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Đến hết</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ít nhất</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Nhiều nhất</translation>
    </message>
    <message>
        <source>Clear these</source>
        <translation>Xóa các mục này</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>More kinds</source>
        <translation>Thêm loại</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Search in this timeline</source>
        <translation>Tìm trong dòng thời gian này</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>Kết quả mới hơn</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>Kết quả cũ hơn</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Đến một ngày</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Đóng tìm kiếm</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>không tìm thấy</translation>
    </message>
    <message>
        <source>{place} of more than {count}</source>
        <translation>{place} trên hơn {count}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} trên {count}</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>{folder} (not on the server)</source>
        <translation>{folder} (không có trên máy chủ)</translation>
    </message>
</context>
<context>
    <name>FollowUpActions</name>
    <message>
        <source>{name} comes back: {when}</source>
        <translation>{name} sẽ trở lại: {when}</translation>
    </message>
    <message>
        <source>Handed over: {name}</source>
        <translation>Đã bàn giao: {name}</translation>
    </message>
    <message>
        <source>Your words are kept until you answer this question</source>
        <translation>Nội dung của bạn được giữ đến khi bạn trả lời câu hỏi này</translation>
    </message>
    <message>
        <source>Answered: {name}</source>
        <translation>Đã trả lời: {name}</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
</context>
<context>
    <name>FollowUpBar</name>
    <message>
        <source>Follow up at</source>
        <translation>Theo dõi lúc</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Đặt</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Hôm nay {time}</translation>
    </message>
</context>
<context>
    <name>FollowUpModel</name>
    <message>
        <source>Due</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Chưa có khách hàng</translation>
    </message>
    <message>
        <source>Missed call: call back</source>
        <translation>Cuộc gọi nhỡ: gọi lại</translation>
    </message>
    <message>
        <source>{name} asks: {question}</source>
        <translation>{name} hỏi: {question}</translation>
    </message>
</context>
<context>
    <name>FollowUpsPane</name>
    <message>
        <source>All follow-ups</source>
        <translation>Tất cả việc theo dõi</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Của tôi</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Của mọi người</translation>
    </message>
    <message>
        <source>Until tonight</source>
        <translation>Đến tối nay</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 ngày</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Chọn một dòng</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Để sau…</translation>
    </message>
    <message>
        <source>Not done…</source>
        <translation>Không làm…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Bàn giao…</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Ngày của tôi</translation>
    </message>
    <message>
        <source>Contacts without a customer</source>
        <translation>Liên hệ chưa gắn khách hàng</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Tôi vắng mặt</translation>
    </message>
    <message>
        <source>Hand over my work</source>
        <translation>Bàn giao việc của tôi</translation>
    </message>
    <message>
        <source>Nothing is planned here.</source>
        <translation>Chưa có việc nào được lên lịch.</translation>
    </message>
</context>
<context>
    <name>GivenReview</name>
    <message>
        <source>{card}, version {version}</source>
        <translation>{card}, bản {version}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Nguồn: {source}</translation>
    </message>
    <message>
        <source>seed: {seed}</source>
        <translation>hạt giống: {seed}</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Cho ai</translation>
    </message>
    <message>
        <source>One sentence that helps your colleague</source>
        <translation>Một câu giúp đồng nghiệp của bạn</translation>
    </message>
    <message>
        <source>The queue of {team}</source>
        <translation>Hàng việc của {team}</translation>
    </message>
    <message>
        <source>The team&apos;s queue</source>
        <translation>Hàng việc của nhóm</translation>
    </message>
</context>
<context>
    <name>HandOverList</name>
    <message>
        <source>End of my shift</source>
        <translation>Hết ca của tôi</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>I am back on</source>
        <translation>Tôi trở lại ngày</translation>
    </message>
    <message>
        <source>I am away longer…</source>
        <translation>Tôi vắng lâu hơn…</translation>
    </message>
    <message>
        <source>What falls before I am back</source>
        <translation>Việc đến hạn trước khi tôi trở lại</translation>
    </message>
    <message>
        <source>One sentence that helps your colleague</source>
        <translation>Một câu giúp đồng nghiệp của bạn</translation>
    </message>
    <message>
        <source>Your work is being read…</source>
        <translation>Đang đọc công việc của bạn…</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) still want their log.</source>
        <translation>
            <numerusform>Còn %n liên hệ chưa được ghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours falls before you are back.</source>
        <translation>Không có việc nào của bạn đến hạn trước khi bạn trở lại.</translation>
    </message>
    <message>
        <source>What you keep is reminded to you; the rest goes where you say.</source>
        <translation>Việc bạn giữ sẽ được nhắc; phần còn lại đi đến nơi bạn chọn.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Cần hoàn tất</translation>
    </message>
    <message>
        <source>What becomes of {name}</source>
        <translation>Xử lý {name} thế nào</translation>
    </message>
    <message>
        <source>I keep it</source>
        <translation>Tôi giữ</translation>
    </message>
    <message>
        <source>The queue of {team}</source>
        <translation>Hàng đợi của {team}</translation>
    </message>
</context>
<context>
    <name>HandedCard</name>
    <message>
        <source>The note so far</source>
        <translation>Ghi chú đến lúc này</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Số bị ẩn</translation>
    </message>
    <message>
        <source>The customer calls from {number}</source>
        <translation>Khách hàng gọi từ {number}</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Call {number}</source>
        <translation>Gọi {number}</translation>
    </message>
    <message>
        <source>Log how this contact ended</source>
        <translation>Ghi kết quả của liên hệ này</translation>
    </message>
    <message>
        <source>Show every wording this note has had</source>
        <translation>Hiện mọi bản của ghi chú này</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Gọi số này</translation>
    </message>
    <message>
        <source>Read the mail as it came, and answer it</source>
        <translation>Đọc thư như khi đến và trả lời</translation>
    </message>
</context>
<context>
    <name>HeaderMore</name>
    <message>
        <source>More about this customer</source>
        <translation>Thêm về khách hàng này</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Sự đồng ý</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>The customer names somebody…</source>
        <translation>Khách giới thiệu người quen…</translation>
    </message>
    <message>
        <source>The customer praises somebody…</source>
        <translation>Khách khen ai đó…</translation>
    </message>
    <message>
        <source>Somebody speaks for the customer…</source>
        <translation>Có người nói thay khách…</translation>
    </message>
    <message>
        <source>Numbers and addresses…</source>
        <translation>Số điện thoại và địa chỉ…</translation>
    </message>
    <message>
        <source>Whom does {name} name?</source>
        <translation>{name} giới thiệu ai?</translation>
    </message>
    <message>
        <source>Choose a customer, or type a name and press Enter.</source>
        <translation>Chọn một khách hàng, hoặc gõ tên rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>Record the referral</source>
        <translation>Ghi lời giới thiệu</translation>
    </message>
    <message>
        <source>Compliment: {words}</source>
        <translation>Lời khen: {words}</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Ease (CES)</source>
        <translation>Độ dễ (CES)</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <translation>Tránh được</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Hãng vận chuyển</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Khiếu nại</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>When the contact was</source>
        <translation>Liên hệ lúc nào</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bàn làm việc</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Dạng tệp</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Not above (95 %)</source>
        <translation>Không trên (95 %)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Mã số</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Not below (95 %)</source>
        <translation>Không dưới (95 %)</translation>
    </message>
    <message>
        <source>Middle half of the team, up to</source>
        <translation>Nửa giữa của đội, đến</translation>
    </message>
    <message>
        <source>Middle half of the team, from</source>
        <translation>Nửa giữa của đội, từ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Số phút</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Bao nhiêu</translation>
    </message>
    <message>
        <source>Signs in the note</source>
        <translation>Số ký tự trong ghi chú</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Lần lặp lại</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Hạn chế</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Người đánh giá</translation>
    </message>
    <message>
        <source>Revised late</source>
        <translation>Sửa muộn</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Số lần sửa</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Số giây</translation>
    </message>
    <message>
        <source>Place in the ledger</source>
        <translation>Vị trí trong sổ cái</translation>
    </message>
    <message>
        <source>Why it was read</source>
        <translation>Lý do đọc</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Thời kỳ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>What it touched</source>
        <translation>Đã tác động đến</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Của ai</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Người viết</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>All keys</source>
        <translation>Tất cả phím tắt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Change them in the settings.</source>
        <translation>Có thể đổi trong phần Cài đặt.</translation>
    </message>
</context>
<context>
    <name>Herald</name>
    <message>
        <source>Loading…</source>
        <translation>Đang tải…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>New: {title}</source>
        <translation>Mới: {title}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Every wording</source>
        <translation>Mọi phiên bản</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Cạnh nhau</translation>
    </message>
    <message>
        <source>Remove these words…</source>
        <translation>Xoá nội dung này…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>This entry is not there.</source>
        <translation>Mục này không có.</translation>
    </message>
    <message>
        <source>counts now</source>
        <translation>đang có hiệu lực</translation>
    </message>
    <message numerus="yes">
        <source>late: after %n hour(s)</source>
        <translation>
            <numerusform>muộn: sau %n giờ</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>words removed</source>
        <translation>đã xoá nội dung</translation>
    </message>
    <message>
        <source>{number} · {moment} · {name}</source>
        <translation>{number} · {moment} · {name}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ai đó</translation>
    </message>
    <message>
        <source>This is how it was first written.</source>
        <translation>Đây là nội dung viết lần đầu.</translation>
    </message>
    <message>
        <source>The words before these were removed, so they cannot be compared.</source>
        <translation>Nội dung trước đó đã bị xoá nên không so sánh được.</translation>
    </message>
    <message>
        <source>The words stayed as they were.</source>
        <translation>Nội dung không đổi.</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Lý do: {words}</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Không nêu lý do.</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>Lịch sử ghi chú</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>New customer “{text}”</source>
        <translation>Khách hàng mới “{text}”</translation>
    </message>
    <message>
        <source>Nobody is known by this yet</source>
        <translation>Chưa có ai khớp với nội dung này</translation>
    </message>
    <message>
        <source>recently open</source>
        <translation>mở gần đây</translation>
    </message>
</context>
<context>
    <name>HotDeskStrip</name>
    <message>
        <source>Today&apos;s extension</source>
        <translation>Số máy nhánh hôm nay</translation>
    </message>
    <message>
        <source>Which extension do you sit at today?</source>
        <translation>Hôm nay bạn ngồi ở máy nhánh nào?</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Số máy nhánh</translation>
    </message>
    <message>
        <source>for instance 204</source>
        <translation>ví dụ 204</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Dùng máy này</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Until then no call comes to this desk.</source>
        <translation>Cho đến lúc đó, không cuộc gọi nào đến bàn này.</translation>
    </message>
    <message>
        <source>An extension has digits or letters, no spaces. It stands on the telephone.</source>
        <translation>Số máy nhánh gồm chữ số hoặc chữ cái, không có khoảng trắng. Số này ghi trên máy điện thoại.</translation>
    </message>
</context>
<context>
    <name>IdentityPanel</name>
    <message>
        <source>Identity check</source>
        <translation>Xác minh danh tính</translation>
    </message>
    <message>
        <source>Ask and compare</source>
        <translation>Hỏi và đối chiếu</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Đúng</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Sai</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Postcode and house number?</source>
        <translation>Mã bưu chính và số nhà?</translation>
    </message>
    <message>
        <source>Order number?</source>
        <translation>Số đơn hàng?</translation>
    </message>
    <message>
        <source>Date of birth?</source>
        <translation>Ngày sinh?</translation>
    </message>
    <message>
        <source>City?</source>
        <translation>Thành phố?</translation>
    </message>
    <message>
        <source>{n} of {total}: {question}</source>
        <translation>{n}/{total}: {question}</translation>
    </message>
</context>
<context>
    <name>IdleView</name>
    <message>
        <source>No call. Calls appear here.</source>
        <translation>Chưa có cuộc gọi nào</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Khách gọi đến</translation>
    </message>
    <message>
        <source>A call has just come in on the desk phone</source>
        <translation>Vừa có cuộc gọi đến điện thoại bàn</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Viết</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Your wrap-up today</source>
        <translation>Thời gian hoàn tất hôm nay</translation>
    </message>
    <message>
        <source>Call {name}: {number}</source>
        <translation>Gọi {name}: {number}</translation>
    </message>
    <message>
        <source>Note for {name}</source>
        <translation>Ghi chú cho {name}</translation>
    </message>
    <message>
        <source>Note without a customer</source>
        <translation>Ghi chú không gắn khách hàng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Next in the work queue</source>
        <translation>Việc tiếp theo trong hàng việc</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp theo</translation>
    </message>
    <message>
        <source>From the end of a contact until it was logged, your contacts of today by outcome. Of several times it is the middle one: half were faster.</source>
        <translation>Từ lúc kết thúc một lần liên hệ đến khi được ghi lại, các lần liên hệ hôm nay của bạn theo kết quả. Với nhiều lần, đây là thời gian ở giữa: một nửa nhanh hơn.</translation>
    </message>
    <message numerus="yes">
        <source>{outcome}: logged at once (%n contact(s))</source>
        <translation>
            <numerusform>{outcome}: ghi ngay (%n lần liên hệ)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{outcome}: logged within {time} (%n contact(s))</source>
        <translation>
            <numerusform>{outcome}: ghi trong vòng {time} (%n lần liên hệ)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDoor</name>
    <message>
        <source>Import, and the watched folder</source>
        <translation>Nhập dữ liệu và thư mục được theo dõi</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập dữ liệu</translation>
    </message>
    <message>
        <source>Nothing has come into the watched folder since {time}.</source>
        <translation>Không có gì vào thư mục được theo dõi từ {time}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message numerus="yes">
        <source>The import is done; %n rows were rejected.</source>
        <translation>
            <numerusform>Đã nhập xong; %n dòng bị từ chối.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Đã nhập xong.</translation>
    </message>
    <message>
        <source>The import did not go to its end.</source>
        <translation>Việc nhập không hoàn tất.</translation>
    </message>
    <message>
        <source>Import {n} %</source>
        <translation>Đang nhập {n} %</translation>
    </message>
    <message>
        <source>No files since {time}</source>
        <translation>Không có tệp từ {time}</translation>
    </message>
    <message>
        <source>Files wait</source>
        <translation>Tệp đang chờ</translation>
    </message>
    <message>
        <source>Watched folder away</source>
        <translation>Mất thư mục theo dõi</translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message>
        <source>Import</source>
        <translation>Nhập dữ liệu</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Tiến độ nhập</translation>
    </message>
    <message>
        <source>Start the import</source>
        <translation>Bắt đầu nhập</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Dừng nhập</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Tệp khác</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Đang xem các tệp…</translation>
    </message>
    <message numerus="yes">
        <source>%n files can be imported</source>
        <translation>
            <numerusform>Có thể nhập %n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after the rows in hand…</source>
        <translation>Dừng sau các dòng đang xử lý…</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Đang nhập…</translation>
    </message>
    <message>
        <source>The rehearsal is over; nothing was written</source>
        <translation>Đã chạy thử xong; không ghi gì</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>Đã nhập xong</translation>
    </message>
    <message>
        <source>This could not be imported</source>
        <translation>Không thể nhập</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>Đã dừng nhập</translation>
    </message>
    <message>
        <source>See whether each file is what you think, then start. You can go on working meanwhile.</source>
        <translation>Xem từng tệp có đúng như bạn nghĩ không rồi bắt đầu. Trong lúc đó bạn vẫn làm việc được.</translation>
    </message>
    <message>
        <source>It begins. You can leave this page or close the window: the import goes on.</source>
        <translation>Đang bắt đầu. Bạn có thể rời trang này hoặc đóng cửa sổ: việc nhập vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>{done} rows · {rate} rows/s. You can leave this page or close the window: the import goes on.</source>
        <translation>{done} dòng · {rate} dòng/giây. Bạn có thể rời trang này hoặc đóng cửa sổ: việc nhập vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>{done} rows were done, and what went in is safe. Started again, rows that are in stay as they are.</source>
        <translation>Đã xong {done} dòng và những gì đã nhập thì an toàn. Bắt đầu lại thì các dòng đó giữ nguyên.</translation>
    </message>
    <message>
        <source>{read} rows read in {seconds} s: {new} new, {changed} changed, {rejected} rejected.</source>
        <translation>Đã đọc {read} dòng trong {seconds} giây: {new} mới, {changed} thay đổi, {rejected} bị từ chối.</translation>
    </message>
    <message>
        <source>While the window was closed: {text}</source>
        <translation>Khi cửa sổ đóng: {text}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Import it now</source>
        <translation>Nhập ngay</translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>{path} has columns no mapping knows. Nothing was imported. Correct its first row, or choose a mapping of columns.</source>
        <translation>{path} có những cột không bảng ánh xạ nào biết. Chưa nhập gì. Hãy sửa dòng đầu tiên hoặc chọn một bảng ánh xạ cột.</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Đồng nghiệp</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Dòng đơn hàng</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Giao hàng</translation>
    </message>
    <message>
        <source>Star ratings</source>
        <translation>Đánh giá sao</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Khiếu nại</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Việc theo dõi</translation>
    </message>
    <message>
        <source>Looked up only</source>
        <translation>Chỉ để tra cứu</translation>
    </message>
    <message>
        <source>Found by the first row</source>
        <translation>Nhận ra từ dòng đầu tiên</translation>
    </message>
    <message>
        <source>AgentDesk&apos;s own columns</source>
        <translation>Cột riêng của AgentDesk</translation>
    </message>
    <message>
        <source>Olist tables</source>
        <translation>Bảng Olist</translation>
    </message>
    <message>
        <source>Online Retail lines</source>
        <translation>Dòng Online Retail</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>dấu phẩy</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>dấu chấm phẩy</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>dấu tab</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>dấu gạch đứng</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>năm-tháng-ngày</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>ngày-tháng-năm</translation>
    </message>
    <message>
        <source>month-day-year</source>
        <translation>tháng-ngày-năm</translation>
    </message>
    <message>
        <source>times bring their own zone</source>
        <translation>giờ có múi giờ riêng</translation>
    </message>
    <message>
        <source>times in {zone}</source>
        <translation>giờ theo {zone}</translation>
    </message>
    <message>
        <source>Excel sheet {name}</source>
        <translation>Trang tính Excel {name}</translation>
    </message>
    <message>
        <source>{encoding} with {delimiter}</source>
        <translation>{encoding} với {delimiter}</translation>
    </message>
    <message>
        <source>dates {order}</source>
        <translation>ngày dạng {order}</translation>
    </message>
    <message>
        <source>No day above 12 shows which comes first: dates are read as day-month-year.</source>
        <translation>Không có ngày nào lớn hơn 12 để biết cái nào đứng trước: ngày được đọc là ngày-tháng-năm.</translation>
    </message>
    <message>
        <source>Some lines are in another encoding or hold NULs: they will be rejected, the rest goes in.</source>
        <translation>Một số dòng dùng mã hóa khác hoặc chứa ký tự NUL: chúng sẽ bị từ chối, phần còn lại được nhập.</translation>
    </message>
    <message>
        <source>{path} is not there. Nothing was imported. Check its drive, or choose again.</source>
        <translation>Không có {path}. Chưa nhập gì. Hãy kiểm tra ổ đĩa hoặc chọn lại.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was imported. Check its rights.</source>
        <translation>Không đọc được {path}. Chưa nhập gì. Hãy kiểm tra quyền truy cập.</translation>
    </message>
    <message>
        <source>{path} is empty. Nothing was imported. Was it saved completely?</source>
        <translation>{path} trống. Chưa nhập gì. Tệp đã được lưu đầy đủ chưa?</translation>
    </message>
    <message>
        <source>No table was found in {path} (csv, tsv, gz, xlsx). Nothing was imported.</source>
        <translation>Không tìm thấy bảng nào trong {path} (csv, tsv, gz, xlsx). Chưa nhập gì.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). What was read before that is safe. Get the file again and import it again.</source>
        <translation>{path} bị hỏng ({why}). Những gì đã đọc trước đó thì an toàn. Hãy lấy lại tệp rồi nhập lại.</translation>
    </message>
    <message>
        <source>{path} cannot be read as {encoding}. Nothing was imported. Save it as UTF-8 and choose it again.</source>
        <translation>Không đọc được {path} theo {encoding}. Chưa nhập gì. Hãy lưu tệp dạng UTF-8 rồi chọn lại.</translation>
    </message>
    <message>
        <source>{path} does not begin with a row of column names. Nothing was imported. Add that row.</source>
        <translation>{path} không bắt đầu bằng dòng tên cột. Chưa nhập gì. Hãy thêm dòng đó.</translation>
    </message>
    <message>
        <source>{path} has unresolved merge markers (line {line}). Nothing was imported. Resolve them, then choose it again.</source>
        <translation>{path} còn dấu xung đột chưa giải quyết (dòng {line}). Chưa nhập gì. Hãy giải quyết rồi chọn lại.</translation>
    </message>
    <message>
        <source>{path} does not have the columns of “{kind}”: {missing} is missing. Nothing was imported. Correct its first row, or choose a mapping of columns.</source>
        <translation>{path} không có các cột của “{kind}”: thiếu {missing}. Chưa nhập gì. Hãy sửa dòng đầu tiên hoặc chọn một bảng ánh xạ cột.</translation>
    </message>
    <message>
        <source>Nothing that can be imported was found in {path}. Nothing was changed.</source>
        <translation>Không tìm thấy gì có thể nhập trong {path}. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The mapping {path} is not TOML: {why}. Nothing was imported.</source>
        <translation>Bảng ánh xạ {path} không phải TOML: {why}. Chưa nhập gì.</translation>
    </message>
    <message>
        <source>The mapping {path} is not right: {why}. Nothing was imported.</source>
        <translation>Bảng ánh xạ {path} không đúng: {why}. Chưa nhập gì.</translation>
    </message>
    <message>
        <source>The file of rejected rows cannot be written ({path}). What was imported is safe. Check the rights of its folder.</source>
        <translation>Không ghi được tệp các dòng bị từ chối ({path}). Những gì đã nhập thì an toàn. Hãy kiểm tra quyền của thư mục.</translation>
    </message>
    <message>
        <source>{rejected} rows would be rejected, so nothing was imported. Mend them, or untick “All or nothing”.</source>
        <translation>{rejected} dòng sẽ bị từ chối nên chưa nhập gì. Hãy sửa chúng hoặc bỏ chọn “Tất cả hoặc không”.</translation>
    </message>
    <message>
        <source>The import was cut off. What went in is safe. Start it again: rows that are in stay as they are.</source>
        <translation>Việc nhập bị ngắt. Những gì đã nhập thì an toàn. Hãy bắt đầu lại: các dòng đã nhập giữ nguyên.</translation>
    </message>
    <message>
        <source>Another import is still running. Nothing was started. Wait for it or stop it.</source>
        <translation>Một lần nhập khác vẫn đang chạy. Chưa bắt đầu gì. Hãy đợi hoặc dừng nó.</translation>
    </message>
    <message>
        <source>{name} was read and cannot be moved out of it ({why}). That is tried again; it does not go in twice.</source>
        <translation>{name} đã được đọc nhưng không chuyển ra khỏi đó được ({why}). Việc này sẽ được thử lại; tệp không được nhập hai lần.</translation>
    </message>
    <message>
        <source>The watch ended by itself. No file was lost. It is tried again each minute.</source>
        <translation>Việc theo dõi đã tự dừng. Không mất tệp nào. Sẽ thử lại mỗi phút.</translation>
    </message>
    <message>
        <source>{column} is empty</source>
        <translation>{column} trống</translation>
    </message>
    <message>
        <source>{column} is no time: {value}</source>
        <translation>{column} không phải thời gian: {value}</translation>
    </message>
    <message>
        <source>{column} is no number: {value}</source>
        <translation>{column} không phải số: {value}</translation>
    </message>
    <message>
        <source>{column} is no whole number: {value}</source>
        <translation>{column} không phải số nguyên: {value}</translation>
    </message>
    <message>
        <source>{column} is no country code of two letters: {value}</source>
        <translation>{column} không phải mã quốc gia hai chữ cái: {value}</translation>
    </message>
    <message>
        <source>{column} is no state of an order: {value}</source>
        <translation>{column} không phải trạng thái đơn hàng: {value}</translation>
    </message>
    <message>
        <source>{column} is not 1 to 5: {value}</source>
        <translation>{column} không nằm trong 1 đến 5: {value}</translation>
    </message>
    <message>
        <source>{column} is not call, email, chat, visit or note: {value}</source>
        <translation>{column} không phải call, email, chat, visit hay note: {value}</translation>
    </message>
    <message>
        <source>{column} is not in, out or internal: {value}</source>
        <translation>{column} không phải in, out hay internal: {value}</translation>
    </message>
    <message>
        <source>{column} has {value} characters, more than 1,000,000</source>
        <translation>{column} có {value} ký tự, nhiều hơn 1.000.000</translation>
    </message>
    <message>
        <source>no such customer: {value}</source>
        <translation>không có khách hàng này: {value}</translation>
    </message>
    <message>
        <source>no such order: {value}</source>
        <translation>không có đơn hàng này: {value}</translation>
    </message>
    <message>
        <source>no such colleague: {value}</source>
        <translation>không có đồng nghiệp này: {value}</translation>
    </message>
    <message>
        <source>this id stands twice in the file with different content: {value}</source>
        <translation>mã này xuất hiện hai lần trong tệp với nội dung khác nhau: {value}</translation>
    </message>
    <message>
        <source>has another number of columns than the first row ({value})</source>
        <translation>có số cột khác dòng đầu tiên ({value})</translation>
    </message>
    <message>
        <source>has a NUL byte in it</source>
        <translation>chứa ký tự NUL</translation>
    </message>
    <message>
        <source>is in another encoding than the rest of the file</source>
        <translation>dùng mã hóa khác phần còn lại của tệp</translation>
    </message>
    <message>
        <source>is a merge conflict marker</source>
        <translation>là dấu xung đột khi gộp</translation>
    </message>
    <message>
        <source>opens a quote that is never closed</source>
        <translation>mở dấu ngoặc kép không bao giờ đóng</translation>
    </message>
    <message>
        <source>has quotes in the wrong place</source>
        <translation>có dấu ngoặc kép sai chỗ</translation>
    </message>
    <message>
        <source>the file breaks off here: {value}</source>
        <translation>tệp bị đứt tại đây: {value}</translation>
    </message>
    <message>
        <source>{column} looks like no e-mail address: {value}</source>
        <translation>{column} không giống địa chỉ email: {value}</translation>
    </message>
    <message>
        <source>{column} looks like no phone number: {value}</source>
        <translation>{column} không giống số điện thoại: {value}</translation>
    </message>
    <message>
        <source>{column} is less than nothing: {value}</source>
        <translation>{column} nhỏ hơn không: {value}</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Shown only: nothing is accepted and nothing is answered.</source>
        <translation>Chỉ để xem: không chấp nhận và không trả lời gì.</translation>
    </message>
    <message>
        <source>Appointment without a name</source>
        <translation>Cuộc hẹn không tên</translation>
    </message>
    <message>
        <source>Cancelled: {summary}</source>
        <translation>Đã hủy: {summary}</translation>
    </message>
    <message>
        <source>Answer to: {summary}</source>
        <translation>Trả lời cho: {summary}</translation>
    </message>
    <message>
        <source>Invitation: {summary}</source>
        <translation>Lời mời: {summary}</translation>
    </message>
    <message>
        <source>It names no time.</source>
        <translation>Không ghi thời gian.</translation>
    </message>
    <message>
        <source>{times}, in no time zone</source>
        <translation>{times}, không có múi giờ</translation>
    </message>
    <message>
        <source>{times}, your time (the organiser&apos;s is {zone})</source>
        <translation>{times}, giờ của bạn (giờ của người tổ chức là {zone})</translation>
    </message>
    <message>
        <source>{times}, again and again</source>
        <translation>{times}, lặp lại</translation>
    </message>
    <message>
        <source>{day}, the whole day</source>
        <translation>{day}, cả ngày</translation>
    </message>
    <message>
        <source>{first} to {last}, whole days</source>
        <translation>{first} đến {last}, cả ngày</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} và %n người nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Từ {name}</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>As it is kept in the keyring</source>
        <translation>Như đang giữ trong kho khóa</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer</source>
        <translation>Được giữ trong kho khóa của máy này</translation>
    </message>
    <message>
        <source>The shop&apos;s program is not registered there yet: see the foot of this page.</source>
        <translation>Chương trình của cửa hàng chưa được đăng ký ở đó: xem cuối trang này.</translation>
    </message>
    <message>
        <source>This computer is signed in.</source>
        <translation>Máy này đã đăng nhập.</translation>
    </message>
    <message>
        <source>This computer has no password for it.</source>
        <translation>Máy này chưa có mật khẩu.</translation>
    </message>
    <message>
        <source>This computer is not signed in.</source>
        <translation>Máy này chưa đăng nhập.</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in your browser.</source>
        <translation>Hãy đăng nhập ở trang vừa mở trong trình duyệt.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Đăng nhập lại…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Đăng nhập…</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Put all keys back</source>
        <translation>Đặt lại mọi phím</translation>
    </message>
    <message>
        <source>Ctrl+Alt types signs such as @ and € on many keyboards. Choose another key.</source>
        <translation>Ctrl+Alt gõ ra ký tự như @ và € trên nhiều bàn phím. Hãy chọn phím khác.</translation>
    </message>
    <message>
        <source>“{key}” is taken by “{action}”. Choose another key, or free it there first.</source>
        <translation>“{key}” đang dùng cho “{action}”. Hãy chọn phím khác hoặc bỏ phím ở đó trước.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Follow-ups</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>End of my shift: hand over</source>
        <translation>Hết ca của tôi: bàn giao</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Tôi vắng mặt</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Chưa có khách hàng</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) handed over</source>
        <translation>
            <numerusform>Đã bàn giao %n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Away on {day}</source>
        <translation>Vắng ngày {day}</translation>
    </message>
    <message>
        <source>Away from {first} to {last}</source>
        <translation>Vắng từ {first} đến {last}</translation>
    </message>
</context>
<context>
    <name>LinkAsker</name>
    <message>
        <source>A phone program told of a call, but this desk has another phone. Choose “A phone that pushes its calls to this computer” in the settings.</source>
        <translation>Một phần mềm gọi đã báo cuộc gọi, nhưng bàn này dùng điện thoại khác. Hãy chọn “Điện thoại tự báo cuộc gọi cho máy tính này” trong phần cài đặt.</translation>
    </message>
    <message>
        <source>A link names {who}.</source>
        <translation>Liên kết nêu {who}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>A link names {who}: several have this number.</source>
        <translation>Liên kết nêu {who}: nhiều khách có số này.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>A link asks to call {who}.</source>
        <translation>Liên kết đề nghị gọi {who}.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Write to this address?</source>
        <translation>Viết đến địa chỉ này?</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Viết</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <translation>Gọi số này?</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>Mở trang này trong trình duyệt?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>The link really leads here, and over an open line: others can read along.</source>
        <translation>Liên kết thực sự dẫn đến đây, qua đường truyền mở: người khác có thể đọc được.</translation>
    </message>
    <message>
        <source>The link really leads here:</source>
        <translation>Liên kết thực sự dẫn đến đây:</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Mailboxes</source>
        <translation>Hộp thư</translation>
    </message>
    <message>
        <source>Add a mailbox</source>
        <translation>Thêm hộp thư</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Looking for the mailboxes…</source>
        <translation>Đang tìm các hộp thư…</translation>
    </message>
    <message>
        <source>There is no mailbox yet. Add the one customers write to; its mail then stands in the queue.</source>
        <translation>Chưa có hộp thư nào. Hãy thêm hộp thư khách gửi tới; thư sẽ nằm trong hàng việc.</translation>
    </message>
    <message>
        <source>There is no mailbox yet. An administrator adds the one customers write to.</source>
        <translation>Chưa có hộp thư nào. Quản trị viên sẽ thêm hộp thư khách gửi tới.</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>chạy thử</translation>
    </message>
    <message>
        <source>no mail comes</source>
        <translation>không nhận được thư</translation>
    </message>
    <message>
        <source>no key on this computer</source>
        <translation>máy này chưa có khóa</translation>
    </message>
</context>
<context>
    <name>LiveFloorSection</name>
    <message>
        <source>As it was at {time}. What somebody does is never kept.</source>
        <translation>Như lúc {time}. Việc ai đang làm gì không bao giờ được lưu.</translation>
    </message>
    <message>
        <source>none waits</source>
        <translation>không có thư chờ</translation>
    </message>
    <message>
        <source>longest: {span}</source>
        <translation>lâu nhất: {span}</translation>
    </message>
    <message numerus="yes">
        <source>%n past its time</source>
        <translation>
            <numerusform>%n quá hạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Mails that wait</source>
        <translation>Thư đang chờ</translation>
    </message>
    <message>
        <source>Promises within two hours</source>
        <translation>Lời hứa trong hai giờ tới</translation>
    </message>
    <message>
        <source>Calls that wait</source>
        <translation>Cuộc gọi đang chờ</translation>
    </message>
    <message>
        <source>no phone here tells it</source>
        <translation>điện thoại ở đây không báo</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Đã trả lời hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n abandoned</source>
        <translation>
            <numerusform>%n cuộc bị bỏ</numerusform>
        </translation>
    </message>
    <message>
        <source>None falls within two hours</source>
        <translation>Không có lời hứa nào trong hai giờ tới</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>đang nói chuyện</translation>
    </message>
    <message>
        <source>wrapping up</source>
        <translation>đang xử lý sau</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>sẵn sàng</translation>
    </message>
    <message>
        <source>on a break</source>
        <translation>đang nghỉ</translation>
    </message>
    <message>
        <source>away</source>
        <translation>vắng mặt</translation>
    </message>
    <message>
        <source>not heard of</source>
        <translation>không có tin</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>không có mặt</translation>
    </message>
    <message>
        <source>Live floor</source>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Promises, soonest first</source>
        <translation>Lời hứa, gần nhất trước</translation>
    </message>
</context>
<context>
    <name>LivePane</name>
    <message>
        <source>Live contact</source>
        <translation>Liên hệ đang diễn ra</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Số bị ẩn</translation>
    </message>
    <message>
        <source>Note for {name}</source>
        <translation>Ghi chú cho {name}</translation>
    </message>
    <message>
        <source>Note without a customer</source>
        <translation>Ghi chú không gắn khách hàng</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Theo dõi</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Lock the desk</source>
        <translation>Khóa bàn làm việc</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>There is no password to ask for here, so the desk cannot be locked. Lock the computer instead.</source>
        <translation>Ở đây không có mật khẩu để hỏi nên không thể khóa bàn làm việc. Hãy khóa máy tính.</translation>
    </message>
    <message>
        <source>{login} · {place}</source>
        <translation>{login} · {place}</translation>
    </message>
    <message>
        <source>Somebody still talks here. AgentDesk begins anew as you after the call.</source>
        <translation>Ở đây còn đang có cuộc gọi. Sau cuộc gọi, AgentDesk khởi động lại với tài khoản của bạn.</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Số bị ẩn</translation>
    </message>
    <message>
        <source>Somebody calls</source>
        <translation>Có người gọi</translation>
    </message>
    <message>
        <source>You are talking</source>
        <translation>Bạn đang nói chuyện</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>AgentDesk is locked</source>
        <translation>AgentDesk đã khóa</translation>
    </message>
    <message>
        <source>Password of the workspace</source>
        <translation>Mật khẩu của không gian làm việc</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Another user…</source>
        <translation>Người dùng khác…</translation>
    </message>
</context>
<context>
    <name>LockSetting</name>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source> min</source>
        <translation> phút</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
    <message>
        <source>Counted from the last key or click in AgentDesk itself, never while you talk. {keys} locks at once. Only with a workspace on a server: a file has no password.</source>
        <translation>Tính từ phím hoặc cú nhấp cuối trong chính AgentDesk, không bao giờ khi bạn đang nói chuyện. {keys} khóa ngay. Chỉ với không gian làm việc trên máy chủ: tệp không có mật khẩu.</translation>
    </message>
    <message>
        <source>Lock when left alone for</source>
        <translation>Khóa khi để yên</translation>
    </message>
</context>
<context>
    <name>LockedCall</name>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Từ chối</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>No answer, again tomorrow 10:00</source>
        <translation>Không trả lời, gọi lại 10:00 ngày mai</translation>
    </message>
    <message>
        <source>Again tomorrow 10:00</source>
        <translation>Lại vào 10:00 ngày mai</translation>
    </message>
    <message>
        <source>Discard note</source>
        <translation>Bỏ ghi chú</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Hoàn tất sau</translation>
    </message>
    <message>
        <source>Logs at hang-up</source>
        <translation>Sẽ ghi nhận khi gác máy</translation>
    </message>
    <message>
        <source>Logs for {name} at hang-up</source>
        <translation>Sẽ ghi cho {name} khi gác máy</translation>
    </message>
    <message>
        <source>Logs for {name}</source>
        <translation>Ghi cho {name}</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Đã ghi nhận</translation>
    </message>
    <message>
        <source>Log without a customer and next</source>
        <translation>Ghi không gắn khách và tiếp tục</translation>
    </message>
    <message>
        <source>Log and next</source>
        <translation>Ghi nhận và tiếp tục</translation>
    </message>
    <message>
        <source>Log for {name} and next</source>
        <translation>Ghi cho {name} và tiếp tục</translation>
    </message>
    <message>
        <source>Log for {name}</source>
        <translation>Ghi cho {name}</translation>
    </message>
    <message>
        <source>Send to {name} and close</source>
        <translation>Gửi cho {name} và đóng</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Gửi và đóng</translation>
    </message>
    <message>
        <source>Close for {name} and next</source>
        <translation>Đóng cho {name} và tiếp</translation>
    </message>
    <message>
        <source>Close and next</source>
        <translation>Đóng và tiếp</translation>
    </message>
</context>
<context>
    <name>Looked</name>
    <message>
        <source>Only exports</source>
        <translation>Chỉ lần xuất</translation>
    </message>
    <message>
        <source>Nobody read a restricted entry of somebody else, and nothing was exported.</source>
        <translation>Không ai đọc mục hạn chế của người khác, và không có gì được xuất.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>%n ngày qua</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Khoảng thời gian</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Ai đã xem</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Xuất sổ cái</translation>
    </message>
    <message>
        <source>Restricted entries that were put before somebody who did not write them, once an hour each, and every export. Both stand in the ledger.</source>
        <translation>Các mục hạn chế đã hiện ra trước người không viết chúng, mỗi mục một lần mỗi giờ, và mọi lần xuất. Cả hai đều nằm trong sổ cái.</translation>
    </message>
</context>
<context>
    <name>LookedModel</name>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message numerus="yes">
        <source>Exported: {table} as {form}, %n rows</source>
        <translation>
            <numerusform>Đã xuất: {table} dạng {form}, %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Read a restricted entry: {kind} with {customer}, by {agent}</source>
        <translation>Đã đọc mục hạn chế: {kind} với {customer}, của {agent}</translation>
    </message>
    <message>
        <source>Read a restricted entry: {kind}, by {agent}</source>
        <translation>Đã đọc mục hạn chế: {kind}, của {agent}</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>liên hệ</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>đánh giá</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chỉ số</translation>
    </message>
    <message>
        <source>reasons of contacts</source>
        <translation>lý do liên hệ</translation>
    </message>
    <message>
        <source>who looked</source>
        <translation>ai đã xem</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>sổ cái</translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message>
        <source>Later mail</source>
        <translation>Thư sau</translation>
    </message>
    <message>
        <source>Earlier mail</source>
        <translation>Thư trước</translation>
    </message>
    <message>
        <source>Nobody is known by this address</source>
        <translation>Chưa biết ai dùng địa chỉ này</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>Không có chủ đề</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} trên {count}</translation>
    </message>
    <message>
        <source>Waits {span}</source>
        <translation>Chờ {span}</translation>
    </message>
    <message>
        <source>Answer by {time}</source>
        <translation>Trả lời trước {time}</translation>
    </message>
    <message>
        <source>Held by {name}</source>
        <translation>{name} đang giữ</translation>
    </message>
    <message>
        <source>New customer {name}</source>
        <translation>Khách hàng mới {name}</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Khách hàng mới</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>Đó là {name}</translation>
    </message>
</context>
<context>
    <name>MailChip</name>
    <message>
        <source>Mail is away</source>
        <translation>Mất kết nối thư</translation>
    </message>
    <message>
        <source>A mailbox cannot be reached. Press to hear why.</source>
        <translation>Không kết nối được một hộp thư. Nhấn để biết lý do.</translation>
    </message>
    <message>
        <source>They failed, or nobody can tell whether they went out. Press to decide.</source>
        <translation>Thư gửi không được, hoặc không ai biết đã đi hay chưa. Bấm để quyết định.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) ask you</source>
        <translation>
            <numerusform>%n thư cần bạn quyết</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Hộp thư</translation>
    </message>
</context>
<context>
    <name>MailDesk</name>
    <message>
        <source>It waits in the inbox now.</source>
        <translation>Thư đang chờ trong hộp thư đến.</translation>
    </message>
    <message>
        <source>Junk: it stands set apart at the end of the queue.</source>
        <translation>Thư rác: được để riêng ở cuối hàng việc.</translation>
    </message>
    <message>
        <source>The mail itself is not kept here; its words stand on the card.</source>
        <translation>Bản thân thư không được lưu ở đây; nội dung có trên thẻ.</translation>
    </message>
    <message>
        <source>The mail cannot be opened now. It is safe; try again in a moment.</source>
        <translation>Hiện không mở được thư. Thư vẫn an toàn; hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>This conversation is not here any more.</source>
        <translation>Cuộc trao đổi này không còn ở đây.</translation>
    </message>
</context>
<context>
    <name>MailDoor</name>
    <message>
        <source>Open the most urgent mail</source>
        <translation>Mở thư gấp nhất</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Thư</translation>
    </message>
    <message>
        <source>Write a mail to this customer</source>
        <translation>Viết thư cho khách hàng này</translation>
    </message>
    <message>
        <source>No mail waits for you</source>
        <translation>Không có thư nào đang chờ bạn</translation>
    </message>
    <message>
        <source>Your answer is thrown away</source>
        <translation>Thư trả lời của bạn đã bị bỏ</translation>
    </message>
    <message>
        <source>Quoted text, or folded</source>
        <translation>Hiện hoặc thu gọn trích dẫn</translation>
    </message>
    <message>
        <source>Plain text, or as sent</source>
        <translation>Văn bản thuần, hoặc như đã gửi</translation>
    </message>
    <message>
        <source>The original, or as sent</source>
        <translation>Bản gốc, hoặc như đã gửi</translation>
    </message>
    <message>
        <source>All addresses, or two lines</source>
        <translation>Tất cả địa chỉ, hoặc hai dòng</translation>
    </message>
    <message>
        <source>Show the pictures</source>
        <translation>Hiện hình ảnh</translation>
    </message>
    <message>
        <source>Earlier mail of the conversation</source>
        <translation>Thư trước trong cuộc trao đổi</translation>
    </message>
    <message>
        <source>Later mail of the conversation</source>
        <translation>Thư sau trong cuộc trao đổi</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Trả lời tất cả</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Chuyển tiếp</translation>
    </message>
    <message>
        <source>It is a person&apos;s mail: into the inbox</source>
        <translation>Thư của người thật: đưa vào hộp thư đến</translation>
    </message>
    <message>
        <source>Junk: out of the inbox</source>
        <translation>Thư rác: đưa ra khỏi hộp thư đến</translation>
    </message>
    <message>
        <source>New customer of this sender</source>
        <translation>Tạo khách hàng mới từ người gửi này</translation>
    </message>
</context>
<context>
    <name>MailElsewhere</name>
    <message>
        <source>Attach again what lies at that desk: {names}</source>
        <translation>Hãy đính kèm lại những gì còn ở bàn đó: {names}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Xem bản đó</translation>
    </message>
    <message>
        <source>Another text is kept: {time}, {desk}</source>
        <translation>Một bản khác được giữ lại: {time}, {desk}</translation>
    </message>
    <message>
        <source>Other texts are kept: {time}, {desk} …</source>
        <translation>Các bản khác được giữ lại: {time}, {desk} …</translation>
    </message>
    <message>
        <source>Written at {time} on {desk}.</source>
        <translation>Viết lúc {time} trên {desk}.</translation>
    </message>
</context>
<context>
    <name>MailInstead</name>
    <message numerus="yes">
        <source>{name}: tried in vain %n time(s). A mail is better now.</source>
        <translation>
            <numerusform>{name}: đã gọi %n lần không được. Nên gửi e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Viết thư</translation>
    </message>
</context>
<context>
    <name>MailPane</name>
    <message>
        <source>A newer mail is here: {sender}</source>
        <translation>Có thư mới hơn: {sender}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Set apart.
Nobody waits for an answer.</source>
        <translation>Để riêng.
Không ai chờ trả lời.</translation>
    </message>
    <message>
        <source>It is a person&apos;s mail</source>
        <translation>Đây là thư của người thật</translation>
    </message>
</context>
<context>
    <name>MailReader</name>
    <message>
        <source>Opening the mail…</source>
        <translation>Đang mở thư…</translation>
    </message>
    <message>
        <source>The mail is not here yet</source>
        <translation>Thư chưa đến đây</translation>
    </message>
    <message>
        <source>Only who wrote it and about what. Its words come by themselves when the mailbox is reached.</source>
        <translation>Mới chỉ có người viết và chủ đề. Nội dung sẽ tự đến khi kết nối được hộp thư.</translation>
    </message>
    <message>
        <source>The mail cannot be shown</source>
        <translation>Không hiển thị được thư</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Thư</translation>
    </message>
    <message>
        <source>The mail has no words</source>
        <translation>Thư không có nội dung</translation>
    </message>
    <message>
        <source>The mail could not be read</source>
        <translation>Không đọc được thư</translation>
    </message>
    <message>
        <source>Its original can be saved.</source>
        <translation>Có thể lưu bản gốc.</translation>
    </message>
    <message>
        <source>Its original can be shown and saved.</source>
        <translation>Có thể xem và lưu bản gốc.</translation>
    </message>
    <message>
        <source>Only what hangs on it.</source>
        <translation>Chỉ có tệp đính kèm.</translation>
    </message>
    <message>
        <source>There is nothing in it but its head. The original shows all there is.</source>
        <translation>Chỉ có phần đầu thư. Bản gốc cho thấy tất cả những gì có.</translation>
    </message>
    <message>
        <source>Fold quoted text</source>
        <translation>Thu gọn phần trích dẫn</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Hiện phần trích dẫn</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Như đã gửi</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Văn bản thuần</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Bản gốc</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lưu…</translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation>Luôn luôn cho người gửi này</translation>
    </message>
    <message numerus="yes">
        <source>Show %n picture(s)</source>
        <translation>
            <numerusform>Hiện %n hình</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender would see that, when and where this mail was read.</source>
        <translation>Người gửi sẽ thấy thư này đã được đọc, khi nào và ở đâu.</translation>
    </message>
    <message>
        <source>Leads to {host}</source>
        <translation>Dẫn đến {host}</translation>
    </message>
</context>
<context>
    <name>MailSending</name>
    <message>
        <source>{who} wrote at {time}, while you were writing.
Not sent: read it, then send again.</source>
        <translation>{who} đã viết lúc {time}, trong khi bạn đang viết.
Chưa gửi: hãy đọc rồi gửi lại.</translation>
    </message>
    <message>
        <source>A colleague has just answered this mail.
Not sent; press again to send yours too.</source>
        <translation>Một đồng nghiệp vừa trả lời thư này.
Chưa gửi; bấm lần nữa để gửi cả thư của bạn.</translation>
    </message>
    <message>
        <source>No mailbox may send: they are set up on the page of the mailboxes.</source>
        <translation>Không có hộp thư nào được phép gửi: hãy thiết lập ở trang hộp thư.</translation>
    </message>
    <message>
        <source>The mail could not be put together. It is kept; try again in a moment.</source>
        <translation>Không tạo được thư. Thư vẫn được giữ; hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>Not sent yet: the mail to {whom}. It is open; send it again.</source>
        <translation>Chưa gửi: thư cho {whom}. Thư vẫn mở; hãy gửi lại.</translation>
    </message>
    <message>
        <source>Your answer was not sent: somebody wrote meanwhile. It is open again.</source>
        <translation>Câu trả lời của bạn chưa được gửi: đã có người viết trong lúc đó. Thư được mở lại.</translation>
    </message>
    <message>
        <source>Your mail was not sent. It is open again.</source>
        <translation>Thư của bạn chưa được gửi. Thư được mở lại.</translation>
    </message>
</context>
<context>
    <name>MailSentences</name>
    <message>
        <source>{where} cannot be reached. It is tried again by itself. ({code})</source>
        <translation>Không kết nối được {where}. Sẽ tự thử lại. ({code})</translation>
    </message>
    <message>
        <source>A mail to {people} has not gone out yet. It is safe and is tried again by itself.</source>
        <translation>Thư gửi {people} vẫn chưa đi được. Thư vẫn an toàn và sẽ tự được gửi lại.</translation>
    </message>
    <message>
        <source>The server says: “{words}”</source>
        <translation>Máy chủ báo: “{words}”</translation>
    </message>
    <message>
        <source>{where}: the mail server does not let this name and password in. No mail comes until they are right.</source>
        <translation>{where}: máy chủ thư không chấp nhận tên và mật khẩu này. Không có thư đến cho tới khi sửa đúng.</translation>
    </message>
    <message>
        <source>{where}: the sign-in has expired. Sign in again; no mail comes until then.</source>
        <translation>{where}: phiên đăng nhập đã hết hạn. Hãy đăng nhập lại; đến lúc đó chưa có thư đến.</translation>
    </message>
    <message>
        <source>{where}: its provider wants a password of its own for programs. Make an app password there and enter it.</source>
        <translation>{where}: nhà cung cấp cần mật khẩu riêng cho chương trình. Hãy tạo mật khẩu ứng dụng ở đó rồi nhập vào.</translation>
    </message>
    <message>
        <source>{where}: who signed in may not open this mailbox, or IMAP is off for it. Its administrator can change both.</source>
        <translation>{where}: người đăng nhập không được mở hộp thư này, hoặc IMAP đang tắt. Quản trị viên của hộp thư đổi được cả hai.</translation>
    </message>
    <message>
        <source>{where}: its provider lets no program send from this mailbox. Its administrator can switch that on (SMTP AUTH).</source>
        <translation>{where}: nhà cung cấp không cho chương trình gửi từ hộp thư này. Quản trị viên của hộp thư bật được (SMTP AUTH).</translation>
    </message>
    <message>
        <source>{where}: this computer has no password for it. Others still receive its mail.</source>
        <translation>{where}: máy tính này chưa có mật khẩu. Người khác vẫn nhận thư của hộp này.</translation>
    </message>
    <message>
        <source>{where}: this computer is not signed in to it. Others still receive its mail.</source>
        <translation>{where}: máy tính này chưa đăng nhập. Người khác vẫn nhận thư của hộp này.</translation>
    </message>
    <message>
        <source>{where}: this computer has no keyring to keep a password or sign-in in. “agentdesk doctor” says what to do.</source>
        <translation>{where}: máy này không có kho khóa để giữ mật khẩu hay phiên đăng nhập. “agentdesk doctor” chỉ cách làm.</translation>
    </message>
    <message>
        <source>{where}: the provider does not know this shop&apos;s AgentDesk. An administrator registers it there once and enters its names on the page Mailboxes.</source>
        <translation>{where}: nhà cung cấp chưa biết AgentDesk của cửa hàng. Quản trị viên đăng ký ở đó một lần rồi nhập tên ở trang Hộp thư.</translation>
    </message>
    <message>
        <source>{where}: the provider&apos;s sign-in does not answer. It is tried again by itself.</source>
        <translation>{where}: trang đăng nhập của nhà cung cấp không trả lời. Sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>{where}: the provider&apos;s sign-in shows a certificate nobody known has signed. Nothing is sent there.</source>
        <translation>{where}: trang đăng nhập của nhà cung cấp đưa chứng thư không do bên nào đáng tin ký. Không gửi gì tới đó.</translation>
    </message>
    <message>
        <source>{where}: it was not allowed at the provider. Nothing was changed.</source>
        <translation>{where}: nhà cung cấp không cho phép. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>{where}: nobody signed in within five minutes. Nothing was changed.</source>
        <translation>{where}: không ai đăng nhập trong năm phút. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>{where}: the sign-in was given up. Nothing was changed.</source>
        <translation>{where}: đã thôi đăng nhập. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>{where}: the mail server shows a certificate nobody known has signed. Nothing is sent there.</source>
        <translation>{where}: máy chủ thư đưa chứng thư không do bên nào đáng tin ký. Không gửi gì tới đó.</translation>
    </message>
    <message>
        <source>{where}: the mail server shows a certificate for another name. Nothing is sent there.</source>
        <translation>{where}: máy chủ thư đưa chứng thư của tên khác. Không gửi gì tới đó.</translation>
    </message>
    <message>
        <source>{where}: the mail server&apos;s certificate has expired. Nothing is sent there until it is renewed.</source>
        <translation>{where}: chứng thư của máy chủ thư đã hết hạn. Không gửi gì tới đó cho tới khi được gia hạn.</translation>
    </message>
    <message>
        <source>{where}: the mail server does not speak TLS. Nothing is sent there.</source>
        <translation>{where}: máy chủ thư không dùng TLS. Không gửi gì tới đó.</translation>
    </message>
    <message>
        <source>{where}: its server cannot be found. It is tried again by itself.</source>
        <translation>{where}: không tìm thấy máy chủ. Sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>{where}: its server lets nobody connect. It is tried again by itself.</source>
        <translation>{where}: máy chủ không cho kết nối. Sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>{where}: its server does not answer. It is tried again by itself.</source>
        <translation>{where}: máy chủ không trả lời. Sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>{where}: the line to its server was cut. It is tried again by itself.</source>
        <translation>{where}: mất kết nối với máy chủ. Sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>{where}: this folder is not there any more. Was it renamed?</source>
        <translation>{where}: thư mục này không còn nữa. Có phải đã đổi tên?</translation>
    </message>
    <message>
        <source>{where}: its server refused what was asked. It is tried again by itself.</source>
        <translation>{where}: máy chủ từ chối yêu cầu. Sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>{where}: the mailbox is full. Nothing is lost here; make room there.</source>
        <translation>{where}: hộp thư đã đầy. Ở đây không mất gì; hãy dọn bớt ở đó.</translation>
    </message>
    <message>
        <source>Nobody can tell whether a mail went out: the answer of the server was lost. It is not sent again by itself.</source>
        <translation>Không rõ một thư đã gửi đi chưa: câu trả lời của máy chủ bị mất. Thư sẽ không tự gửi lại.</translation>
    </message>
    <message>
        <source>The mail server turned a mail down. It is kept.</source>
        <translation>Máy chủ thư đã từ chối một thư. Thư vẫn được giữ.</translation>
    </message>
    <message>
        <source>The mail server put a mail off for four days, so it is not tried any more. It is kept.</source>
        <translation>Máy chủ thư đã hoãn một thư suốt bốn ngày nên thư không được gửi lại nữa. Thư vẫn được giữ.</translation>
    </message>
    <message>
        <source>The mail server turned a recipient down. The mail went to nobody and is kept.</source>
        <translation>Máy chủ thư từ chối một người nhận. Thư chưa gửi cho ai và vẫn được giữ.</translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message>
        <source>The mail</source>
        <translation>Thư</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation>Sao chép địa chỉ liên kết</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>MailWriter</name>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address.</source>
        <translation>“{text}” không phải là địa chỉ thư.</translation>
    </message>
    <message>
        <source>Nobody is named who gets this mail.</source>
        <translation>Chưa có người nhận thư này.</translation>
    </message>
    <message>
        <source>The mail has no subject.</source>
        <translation>Thư chưa có tiêu đề.</translation>
    </message>
    <message>
        <source>Still to be filled in: {gaps}</source>
        <translation>Còn phải điền: {gaps}</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Chưa viết gì cả.</translation>
    </message>
    <message>
        <source>Card and citizen numbers never go by mail. Take it out.</source>
        <translation>Số thẻ và số định danh không bao giờ được gửi qua thư. Hãy xóa đi.</translation>
    </message>
    <message>
        <source>The attachments are too large for a mail. Take one off.</source>
        <translation>Tệp đính kèm quá lớn cho một thư. Hãy bỏ bớt.</translation>
    </message>
    <message>
        <source>On {time}, {name} wrote:</source>
        <translation>Vào {time}, {name} đã viết:</translation>
    </message>
    <message>
        <source>Forwarded mail of {name}, {time}:</source>
        <translation>Thư chuyển tiếp của {name}, {time}:</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Thư</translation>
    </message>
    <message>
        <source>There are no templates yet; they are written in the settings.</source>
        <translation>Chưa có mẫu nào; mẫu được viết trong phần cài đặt.</translation>
    </message>
    <message>
        <source>This template cannot be filled. Mend it in the settings.</source>
        <translation>Không điền được mẫu này. Hãy sửa trong phần cài đặt.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Trả lời tất cả</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Chuyển tiếp</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>From which mailbox</source>
        <translation>Từ hộp thư nào</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Đính kèm</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Bắt đầu từ mẫu</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message>
        <source>Quote in the text, to answer line by line</source>
        <translation>Trích vào bài để trả lời từng dòng</translation>
    </message>
    <message>
        <source>To the next gap</source>
        <translation>Đến chỗ trống kế tiếp</translation>
    </message>
</context>
<context>
    <name>MailboxForm</name>
    <message>
        <source>Only an administrator changes a mailbox. What lets this computer in is yours to enter.</source>
        <translation>Chỉ quản trị viên được đổi hộp thư. Khóa để máy này đăng nhập thì bạn tự nhập.</translation>
    </message>
    <message>
        <source>No browser opened. The page&apos;s address is in the clipboard: paste it into one.</source>
        <translation>Không mở được trình duyệt. Địa chỉ trang đã ở bộ nhớ tạm: hãy dán vào trình duyệt.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>support@example.com</source>
        <translation>hotro@vidu.vn</translation>
    </message>
    <message>
        <source>As the address says</source>
        <translation>Theo địa chỉ</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Fills in the servers.</source>
        <translation>Điền sẵn máy chủ.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>What lets this computer in</source>
        <translation>Khóa của máy này</translation>
    </message>
    <message>
        <source>Each computer has its own.</source>
        <translation>Mỗi máy có khóa riêng.</translation>
    </message>
    <message>
        <source>Receiving server</source>
        <translation>Máy chủ nhận thư</translation>
    </message>
    <message>
        <source>Sending server</source>
        <translation>Máy chủ gửi thư</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Only when it is not the address</source>
        <translation>Chỉ khi khác địa chỉ</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>Khách nhìn thấy</translation>
    </message>
    <message>
        <source>Name that customers see</source>
        <translation>Tên khách nhìn thấy</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Chăm sóc khách hàng</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Under every mail from here.</source>
        <translation>Dưới mọi thư gửi từ đây.</translation>
    </message>
    <message>
        <source>Other addresses of ours</source>
        <translation>Địa chỉ khác của mình</translation>
    </message>
    <message>
        <source>info@example.com, sales@example.com</source>
        <translation>info@vidu.vn, banhang@vidu.vn</translation>
    </message>
    <message>
        <source>What they send is no customer&apos;s. Several with commas.</source>
        <translation>Thư từ đó không phải của khách. Nhiều địa chỉ cách nhau bằng dấu phẩy.</translation>
    </message>
    <message>
        <source>What is followed</source>
        <translation>Phần được theo dõi</translation>
    </message>
    <message>
        <source>Ticked ones are followed. A test of the connection brings all that the server has.</source>
        <translation>Mục được đánh dấu sẽ được theo dõi. Thử kết nối sẽ hiện mọi thư mục trên máy chủ.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Folder of sent mails</source>
        <translation>Thư mục thư đã gửi</translation>
    </message>
    <message>
        <source>This mailbox receives support+…@</source>
        <translation>Hộp thư này nhận được support+…@</translation>
    </message>
    <message>
        <source>A reply to our mail then finds its conversation by itself. Untick it where such mails bounce.</source>
        <translation>Thư trả lời khi đó tự tìm được cuộc trao đổi của nó. Bỏ chọn nếu thư như vậy bị trả lại.</translation>
    </message>
    <message>
        <source>Plus addresses</source>
        <translation>Địa chỉ có dấu cộng</translation>
    </message>
    <message>
        <source>Pilot: only look</source>
        <translation>Chạy thử: chỉ xem</translation>
    </message>
    <message>
        <source>Beside your old system: sees everything, marks nothing as read, moves nothing, sends nothing.</source>
        <translation>Song song với hệ thống cũ: thấy hết, không đánh dấu đã đọc, không chuyển, không gửi gì.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Dùng thử</translation>
    </message>
    <message>
        <source>Remove this mailbox</source>
        <translation>Bỏ hộp thư này</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Thử kết nối</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Lưu cho mọi người</translation>
    </message>
    <message>
        <source>A new mailbox</source>
        <translation>Hộp thư mới</translation>
    </message>
    <message>
        <source>Keep on this computer</source>
        <translation>Giữ trên máy này</translation>
    </message>
    <message>
        <source>Looking for its servers…</source>
        <translation>Đang tìm máy chủ…</translation>
    </message>
    <message>
        <source>Testing: receiving, each folder, sending…</source>
        <translation>Đang thử: nhận, từng thư mục, gửi…</translation>
    </message>
    <message>
        <source>Kept on this computer.</source>
        <translation>Đã giữ trên máy này.</translation>
    </message>
    <message>
        <source>Saved. Its mail is followed from now on.</source>
        <translation>Đã lưu. Từ nay thư của hộp này được theo dõi.</translation>
    </message>
</context>
<context>
    <name>MailboxSentences</name>
    <message>
        <source>Receiving works: {server}</source>
        <translation>Nhận thư được: {server}</translation>
    </message>
    <message>
        <source>Sending works: {server}</source>
        <translation>Gửi thư được: {server}</translation>
    </message>
    <message numerus="yes">
        <source>Folder {folder}: %n mail(s)</source>
        <translation>
            <numerusform>Thư mục {folder}: %n thư</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Hoạt động tốt.</translation>
    </message>
    <message>
        <source>It does not work yet.</source>
        <translation>Chưa hoạt động.</translation>
    </message>
    <message>
        <source>No servers were found for {domain}. Type their names; your provider&apos;s help has them.</source>
        <translation>Không tìm thấy máy chủ cho {domain}. Hãy nhập tên máy chủ; nhà cung cấp có hướng dẫn.</translation>
    </message>
    <message>
        <source>{provider}: its servers are filled in.</source>
        <translation>{provider}: đã điền máy chủ.</translation>
    </message>
    <message>
        <source>It lets programs in with a password of their own: make an app password there.</source>
        <translation>Ở đó chương trình cần mật khẩu riêng: hãy tạo mật khẩu ứng dụng.</translation>
    </message>
    <message>
        <source>IMAP is off there until it is switched on in the settings of its web mail.</source>
        <translation>IMAP ở đó đang tắt cho tới khi bật trong phần cài đặt của webmail.</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Bằng mật khẩu</translation>
    </message>
    <message>
        <source>At Microsoft</source>
        <translation>Qua Microsoft</translation>
    </message>
    <message>
        <source>At Google</source>
        <translation>Qua Google</translation>
    </message>
    <message>
        <source>This is no mail address, or one of the others is none.</source>
        <translation>Đây không phải địa chỉ thư, hoặc một địa chỉ khác không đúng.</translation>
    </message>
    <message>
        <source>A server needs a name, like imap.example.com or imap.example.com:993.</source>
        <translation>Máy chủ cần có tên, như imap.vidu.vn hoặc imap.vidu.vn:993.</translation>
    </message>
    <message>
        <source>Tick at least one folder.</source>
        <translation>Hãy đánh dấu ít nhất một thư mục.</translation>
    </message>
    <message>
        <source>A name has a sign in it that no mail can carry.</source>
        <translation>Trong tên có ký tự thư không mang được.</translation>
    </message>
    <message>
        <source>There is a mailbox with this address already.</source>
        <translation>Đã có hộp thư với địa chỉ này.</translation>
    </message>
    <message>
        <source>This cannot be saved. ({code})</source>
        <translation>Không lưu được. ({code})</translation>
    </message>
</context>
<context>
    <name>MailboxesDoor</name>
    <message>
        <source>Show the mailboxes: addresses, servers, sign-in</source>
        <translation>Hiện hộp thư: địa chỉ, máy chủ, đăng nhập</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Hộp thư</translation>
    </message>
    <message>
        <source>{address} is not followed any more. Its mails stay.</source>
        <translation>Không theo dõi {address} nữa. Thư vẫn còn.</translation>
    </message>
</context>
<context>
    <name>MailboxesPane</name>
    <message>
        <source>Mailboxes</source>
        <translation>Hộp thư</translation>
    </message>
    <message>
        <source>The workspace cannot be reached. What you save is kept here and goes in when it is back.</source>
        <translation>Không kết nối được không gian làm việc. Nội dung lưu được giữ ở đây và sẽ vào khi có mạng lại.</translation>
    </message>
    <message>
        <source>What you changed is not saved yet. Save it, or choose once more to leave it.</source>
        <translation>Những gì bạn đã đổi chưa được lưu. Hãy lưu lại, hoặc chọn lần nữa để bỏ.</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to AgentDesk.</source>
        <translation>Bạn đã đăng nhập. Hãy đóng trang này và quay lại AgentDesk.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>AgentDesk</source>
        <translation>AgentDesk</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Find a customer, order or note</source>
        <translation>Tìm khách hàng, đơn hàng hoặc ghi chú</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tất cả phím tắt</translation>
    </message>
    <message>
        <source>Go to the work queue</source>
        <translation>Đến hàng việc</translation>
    </message>
    <message>
        <source>From pane to pane</source>
        <translation>Chuyển giữa các khung</translation>
    </message>
    <message>
        <source>Show the desk</source>
        <translation>Hiện bàn làm việc</translation>
    </message>
    <message>
        <source>Show all follow-ups</source>
        <translation>Hiện tất cả việc theo dõi</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Hiện cài đặt</translation>
    </message>
    <message>
        <source>Show the reminders</source>
        <translation>Hiện nhắc việc</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Đổi giữa sáng và tối</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are due</source>
        <translation>
            <numerusform>%n việc theo dõi đến hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Đến hạn theo dõi</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) came meanwhile</source>
        <translation>
            <numerusform>Trong lúc đó có %n lời nhắc</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
</context>
<context>
    <name>MakeSteps</name>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>Reach the server and sign in</source>
        <translation>Kết nối máy chủ và đăng nhập</translation>
    </message>
    <message>
        <source>Make the schema</source>
        <translation>Tạo lược đồ</translation>
    </message>
    <message>
        <source>Make tables and indexes</source>
        <translation>Tạo bảng và chỉ mục</translation>
    </message>
    <message>
        <source>Enter the first person</source>
        <translation>Nhập người đầu tiên</translation>
    </message>
    <message>
        <source>Put on roles and permissions</source>
        <translation>Đặt vai trò và quyền</translation>
    </message>
    <message>
        <source>Sign in to it from this computer</source>
        <translation>Đăng nhập từ máy này</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Press one; n/a: does not fit this contact</source>
        <translation>Chọn một; k/a: không hợp với liên hệ này</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k/a</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>n/a</source>
        <translation>k/a</translation>
    </message>
    <message>
        <source>{mark}/4</source>
        <translation>{mark}/4</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <translation>chưa chấm</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>không áp dụng</translation>
    </message>
    <message>
        <source>{mark} of 4</source>
        <translation>{mark} trên 4</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Chưa mở</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Đã mở</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Phản đối</translation>
    </message>
    <message>
        <source>Dispute: it stands</source>
        <translation>Phản đối: giữ nguyên</translation>
    </message>
    <message>
        <source>Dispute: changed</source>
        <translation>Phản đối: đã đổi</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Rút mẫu</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Tự chọn</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Khiếu nại</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Được yêu cầu</translation>
    </message>
</context>
<context>
    <name>MatchingCard</name>
    <message>
        <source>Whose mail it is</source>
        <translation>Thư là của ai</translation>
    </message>
    <message>
        <source>One a line: an address, or @domain for everybody there. It holds for mails that come from now on.</source>
        <translation>Mỗi dòng một mục: một địa chỉ, hoặc @tên-miền cho mọi người ở đó. Áp dụng cho thư đến từ bây giờ.</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Đồng nghiệp</translation>
    </message>
    <message>
        <source>They are never customers.</source>
        <translation>Họ không bao giờ là khách hàng.</translation>
    </message>
    <message>
        <source>Mailing in a customer&apos;s name</source>
        <translation>Gửi thư thay mặt khách</translation>
    </message>
    <message>
        <source>Market places, carriers: the customer is whom an answer goes to.</source>
        <translation>Sàn bán hàng, hãng vận chuyển: khách là người nhận thư trả lời.</translation>
    </message>
    <message>
        <source>Web forms</source>
        <translation>Biểu mẫu trên web</translation>
    </message>
    <message>
        <source>The form&apos;s sender, a colon, and the line with the customer&apos;s address: form@shop.nl: Address</source>
        <translation>Địa chỉ gửi của biểu mẫu, dấu hai chấm, rồi tên dòng có địa chỉ của khách: form@shop.nl: Address</translation>
    </message>
    <message>
        <source>Groups that are mailboxes of ours</source>
        <translation>Nhóm thư thực ra là hộp thư của mình</translation>
    </message>
    <message>
        <source>Their List-Id: support.shop.nl. What comes through them is no mailing list.</source>
        <translation>List-Id của nhóm: support.shop.nl. Thư qua nhóm này không phải danh sách gửi thư.</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Lưu cho mọi người</translation>
    </message>
    <message>
        <source>“{text}” cannot be understood. Nothing was saved.</source>
        <translation>Không hiểu được “{text}”. Chưa lưu gì.</translation>
    </message>
</context>
<context>
    <name>MyReviews</name>
    <message>
        <source>I agree</source>
        <translation>Tôi đồng ý</translation>
    </message>
    <message>
        <source>I dispute it</source>
        <translation>Tôi phản đối</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Trả lời của bạn</translation>
    </message>
    <message>
        <source>What you want to say to it; who disputes says why</source>
        <translation>Điều bạn muốn nói; ai phản đối thì nêu lý do</translation>
    </message>
    <message>
        <source>Reviews of my contacts</source>
        <translation>Lượt chấm liên hệ của tôi</translation>
    </message>
    <message>
        <source>You disputed this. Until another lead has decided, it counts nowhere.</source>
        <translation>Bạn đã phản đối. Cho đến khi một trưởng nhóm khác quyết định, điểm này không được tính ở đâu.</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Colleagues to ask</source>
        <translation>Đồng nghiệp để hỏi</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation>Thêm về khách hàng này</translation>
    </message>
    <message>
        <source>Prefers: {channel}</source>
        <translation>Ưu tiên: {channel}</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Gọi {number}</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Đã xác minh</translation>
    </message>
    <message>
        <source>{reason}, not checked</source>
        <translation>{reason}, chưa xác minh</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Chưa xác minh</translation>
    </message>
    <message>
        <source>{how}: check identity (Ctrl+I)</source>
        <translation>{how}: xác minh danh tính (Ctrl+I)</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>Cần bạn xử lý</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>Nội dung bị từ chối</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message numerus="yes">
        <source>The workspace did not accept %n thing(s). Your words are safe on this computer.</source>
        <translation>
            <numerusform>Không gian làm việc không nhận %n mục. Nội dung của bạn an toàn trên máy này.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you now: everything you said is in the workspace or on its way.</source>
        <translation>Không có gì cần xử lý: mọi nội dung đã ở không gian làm việc hoặc đang gửi đi.</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries above</comment>
        <translation>
            <numerusform>%n mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries above: go to the newest</source>
        <translation>
            <numerusform>%n mục mới phía trên: đến mục mới nhất</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewReviews</name>
    <message numerus="yes">
        <source>{newest} And %n more.</source>
        <translation>
            <numerusform>{newest} Và %n mục nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>{name} disputes a review: a second lead decides.</source>
        <translation>{name} phản đối một lượt chấm: trưởng nhóm thứ hai quyết định.</translation>
    </message>
    <message>
        <source>{name} reviewed a contact of yours.</source>
        <translation>{name} đã chấm một liên hệ của bạn.</translation>
    </message>
    <message>
        <source>Your dispute of a review was decided.</source>
        <translation>Phản đối của bạn về một lượt chấm đã được quyết định.</translation>
    </message>
</context>
<context>
    <name>NewcomerRow</name>
    <message>
        <source>{login} · {role} · {team}</source>
        <translation>{login} · {role} · {team}</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Chép lời mời</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Chép mật khẩu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Being added…</source>
        <translation>Đang thêm…</translation>
    </message>
    <message>
        <source>Start password: {password}</source>
        <translation>Mật khẩu ban đầu: {password}</translation>
    </message>
    <message>
        <source>Has a login on this server already: the password stays.</source>
        <translation>Đã có tài khoản trên máy chủ này: mật khẩu giữ nguyên.</translation>
    </message>
    <message>
        <source>Works here now.</source>
        <translation>Nay đã làm việc ở đây.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã chép</translation>
    </message>
</context>
<context>
    <name>NoWork</name>
    <message>
        <source>Looking up your work…</source>
        <translation>Đang tìm việc của bạn…</translation>
    </message>
    <message>
        <source>Nothing here with this filter.</source>
        <translation>Không có gì với bộ lọc này.</translation>
    </message>
    <message>
        <source>Nothing is due. New work appears here by itself.</source>
        <translation>Không có việc đến hạn. Việc mới sẽ tự hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>NotDoneDialog</name>
    <message>
        <source>Not done</source>
        <translation>Không làm</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Đóng việc</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Bằng lời của bạn</translation>
    </message>
    <message>
        <source>In your own words (may stay empty)</source>
        <translation>Bằng lời của bạn (có thể để trống)</translation>
    </message>
    <message>
        <source>The customer let us off</source>
        <translation>Khách hàng đã miễn cho chúng ta</translation>
    </message>
    <message>
        <source>We did not keep it</source>
        <translation>Chúng ta không giữ lời</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Không còn cần thiết</translation>
    </message>
    <message>
        <source>The customer could not be reached</source>
        <translation>Không liên lạc được khách hàng</translation>
    </message>
    <message>
        <source>A colleague has done it</source>
        <translation>Đồng nghiệp đã làm</translation>
    </message>
    <message>
        <source>Made by mistake</source>
        <translation>Tạo nhầm</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Logged; correct it on the timeline</source>
        <translation>Đã ghi; sửa trên dòng thời gian</translation>
    </message>
    <message>
        <source>Logging asks: {names}</source>
        <translation>Khi ghi nhận sẽ hỏi: {names}</translation>
    </message>
    <message>
        <source>Nobody is asked: this note has no customer</source>
        <translation>Không ai được hỏi: ghi chú này chưa có khách hàng</translation>
    </message>
    <message>
        <source>Remembered: {facts}</source>
        <translation>Đã ghi nhớ: {facts}</translation>
    </message>
    <message>
        <source>Not remembered as a fact</source>
        <translation>Không ghi nhớ</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Ghi nhớ</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Do not remember this</source>
        <translation>Không ghi nhớ điều này</translation>
    </message>
    <message>
        <source>Card numbers are never stored</source>
        <translation>Số thẻ không bao giờ được lưu</translation>
    </message>
    <message>
        <source>A BSN is never stored</source>
        <translation>Số BSN không bao giờ được lưu</translation>
    </message>
    <message>
        <source>“{key}” is never kept as a fact</source>
        <translation>“{key}” không bao giờ được lưu làm thông tin</translation>
    </message>
    <message>
        <source>An IBAN is stored masked</source>
        <translation>IBAN được lưu dạng che</translation>
    </message>
</context>
<context>
    <name>NoteCalls</name>
    <message>
        <source>Call {number}</source>
        <translation>Gọi {number}</translation>
    </message>
</context>
<context>
    <name>NoteDialogs</name>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Show what needs you</source>
        <translation>Hiện việc cần bạn xử lý</translation>
    </message>
    <message>
        <source>Contacts without a customer</source>
        <translation>Liên hệ chưa gắn khách hàng</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>The note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close this notice</source>
        <translation>Đóng thông báo này</translation>
    </message>
    <message>
        <source>Undo, or do what the notice offers</source>
        <translation>Hoàn tác, hoặc làm theo thông báo</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>{action} ({seconds} s)</source>
        <translation>{action} ({seconds} giây)</translation>
    </message>
</context>
<context>
    <name>NumberedKeys</name>
    <message>
        <source>Outcome {number}</source>
        <translation>Kết quả {number}</translation>
    </message>
    <message>
        <source>Caller: choice {number}</source>
        <translation>Người gọi: lựa chọn {number}</translation>
    </message>
    <message>
        <source>Live contact</source>
        <translation>Liên hệ đang diễn ra</translation>
    </message>
</context>
<context>
    <name>OldMailCard</name>
    <message>
        <source>How far the old mail is</source>
        <translation>Tiến độ nhập thư cũ</translation>
    </message>
    <message>
        <source>Choose mail files…</source>
        <translation>Chọn tệp thư…</translation>
    </message>
    <message>
        <source>Choose a mail folder…</source>
        <translation>Chọn thư mục thư…</translation>
    </message>
    <message>
        <source>Stop taking in mail</source>
        <translation>Ngừng nhập thư</translation>
    </message>
    <message>
        <source>Old mail</source>
        <translation>Thư cũ</translation>
    </message>
    <message>
        <source>Mail of before, as mbox files or folders of .eml: each goes onto its customer&apos;s timeline once. Nothing is answered, sent or opened for it.</source>
        <translation>Thư trước đây, dạng tệp mbox hoặc thư mục .eml: mỗi thư vào dòng thời gian của khách hàng một lần. Không trả lời, gửi hay mở gì cho các thư này.</translation>
    </message>
    <message>
        <source>Mail of the mailbox</source>
        <translation>Thư của hộp thư</translation>
    </message>
    <message>
        <source>The old mail of {mailbox} is in.</source>
        <translation>Thư cũ của {mailbox} đã được nhập.</translation>
    </message>
    <message>
        <source>Stopped. What is in stays in; choose the same files again to go on.</source>
        <translation>Đã dừng. Những gì đã nhập được giữ lại; chọn lại các tệp đó để tiếp tục.</translation>
    </message>
    <message>
        <source>It was cut off. What is in stays in; choose the same files again to go on.</source>
        <translation>Bị gián đoạn. Những gì đã nhập được giữ lại; chọn lại các tệp đó để tiếp tục.</translation>
    </message>
    <message>
        <source>Stopping after the mails in hand…</source>
        <translation>Dừng sau các thư đang xử lý…</translation>
    </message>
    <message>
        <source>Taking in old mail of {mailbox}…</source>
        <translation>Đang nhập thư cũ của {mailbox}…</translation>
    </message>
    <message>
        <source>{read} mails read, {new} of them new, {placed} now on timelines.</source>
        <translation>Đã đọc {read} thư, {new} thư mới, {placed} thư hiện có trên dòng thời gian.</translation>
    </message>
    <message>
        <source>{n} could not go in.</source>
        <translation>{n} thư không nhập được.</translation>
    </message>
    <message>
        <source>{n} could not go in; {file} beside them says why.</source>
        <translation>{n} thư không nhập được; tệp {file} bên cạnh cho biết lý do.</translation>
    </message>
    <message>
        <source>Choose mail files</source>
        <translation>Chọn tệp thư</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tất cả tệp (*)</translation>
    </message>
    <message>
        <source>Mails ({endings})</source>
        <translation>Thư ({endings})</translation>
    </message>
    <message>
        <source>Choose a folder of mails</source>
        <translation>Chọn thư mục chứa thư</translation>
    </message>
</context>
<context>
    <name>OldMailDoor</name>
    <message>
        <source>The old mail is in.</source>
        <translation>Thư cũ đã được nhập.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
</context>
<context>
    <name>OnlookersLine</name>
    <message numerus="yes">
        <source>{name}, %n more</source>
        <translation>
            <numerusform>{name}, thêm %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is writing</source>
        <translation>{name} đang viết</translation>
    </message>
    <message>
        <source>{name} is looking</source>
        <translation>{name} đang xem</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>No customer is known for {number}</source>
        <translation>Chưa biết khách hàng nào có số {number}</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Gọi {number}</translation>
    </message>
    <message>
        <source>This has no customer yet</source>
        <translation>Việc này chưa có khách hàng</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Tìm khách hàng</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>A mapping file…</source>
        <translation>Tệp ánh xạ cột…</translation>
    </message>
    <message>
        <source>Rehearse: judge every row, write nothing</source>
        <translation>Chạy thử: xét từng dòng, không ghi gì</translation>
    </message>
    <message>
        <source>All or nothing: one bad row and nothing goes in</source>
        <translation>Tất cả hoặc không: một dòng sai thì không nhập gì</translation>
    </message>
    <message>
        <source>Choose a mapping of columns</source>
        <translation>Chọn bảng ánh xạ cột</translation>
    </message>
    <message>
        <source>Mappings (*.toml)</source>
        <translation>Bảng ánh xạ (*.toml)</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>About this</source>
        <translation>Về việc này</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Đơn hàng {number}</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>dự kiến {day}</translation>
    </message>
    <message>
        <source>This contact is about order {number}</source>
        <translation>Liên hệ này về đơn hàng {number}</translation>
    </message>
</context>
<context>
    <name>OrderFaces</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n sản phẩm</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Đã giao</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Giao hàng</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Trả hàng</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Ghi chú: {note}</translation>
    </message>
    <message>
        <source>Survey: how easy was it?</source>
        <translation>Khảo sát: có dễ dàng không?</translation>
    </message>
    <message>
        <source>Unverified: from another address</source>
        <translation>Chưa xác minh: từ địa chỉ khác</translation>
    </message>
    <message>
        <source>Open the mail</source>
        <translation>Mở thư</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Chưa có câu trả lời</translation>
    </message>
    <message>
        <source>How easy was it?</source>
        <translation>Có dễ dàng không?</translation>
    </message>
    <message>
        <source>“{question}” · {score} of 7</source>
        <translation>“{question}” · {score}/7</translation>
    </message>
    <message>
        <source>Answered too late: {score} of 7, not counted</source>
        <translation>Trả lời quá muộn: {score} trên 7, không được tính</translation>
    </message>
    <message>
        <source>Answered again: {score} of 7, the first answer counts</source>
        <translation>Trả lời lần nữa: {score} trên 7, câu trả lời đầu được tính</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n/5 sao</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating of an order</source>
        <translation>Đánh giá đơn hàng</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Order {what}</source>
        <translation>Đơn hàng {what}</translation>
    </message>
    <message numerus="yes">
        <source>Delivered %n day(s) late</source>
        <translation>
            <numerusform>Giao trễ %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Late: promised by {day}</source>
        <translation>Trễ: hẹn giao {day}</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>dự kiến {day}</translation>
    </message>
</context>
<context>
    <name>OtherWorkspace</name>
    <message>
        <source>Choose a workspace</source>
        <translation>Chọn không gian làm việc</translation>
    </message>
    <message>
        <source>Make a new workspace</source>
        <translation>Tạo không gian làm việc mới</translation>
    </message>
    <message>
        <source>Workspaces (*.{ending})</source>
        <translation>Không gian làm việc (*.{ending})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Mails that ask you</source>
        <translation>Thư cần bạn quyết định</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>To {people}, {time}, by {agent}</source>
        <translation>Đến {people}, {time}, của {agent}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Thư đã được gửi</translation>
    </message>
    <message>
        <source>These are the oldest; more may follow when they are decided.</source>
        <translation>Đây là những thư cũ nhất; có thể còn nữa sau khi quyết định xong.</translation>
    </message>
    <message>
        <source>No mail asks for anything.</source>
        <translation>Không có thư nào cần quyết định.</translation>
    </message>
</context>
<context>
    <name>OutcomeGrid</name>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>More outcomes</source>
        <translation>Thêm kết quả</translation>
    </message>
</context>
<context>
    <name>OwnerChip</name>
    <message>
        <source>Live contact</source>
        <translation>Liên hệ đang diễn ra</translation>
    </message>
    <message>
        <source>Ask who owns the complaint or promise</source>
        <translation>Hỏi người phụ trách khiếu nại hoặc lời hứa</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>{said}. Ask or transfer ({keys})</source>
        <translation>{said}. Hỏi hoặc chuyển ({keys})</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>Plan coaching</source>
        <translation>Lên lịch huấn luyện</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Lưu lượt chấm</translation>
    </message>
</context>
<context>
    <name>PasswordLine</name>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ẩn mật khẩu</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Hiện mật khẩu</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Add an address</source>
        <translation>Thêm địa chỉ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Not on the last mail: {people}</source>
        <translation>Không có trong thư trước: {people}</translation>
    </message>
</context>
<context>
    <name>PeopleLines</name>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Nobody is named as the sender</source>
        <translation>Không ghi người gửi</translation>
    </message>
    <message>
        <source>Answers go to {addresses}</source>
        <translation>Thư trả lời gửi đến {addresses}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Trả lời cho</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Viết lúc</translation>
    </message>
    <message>
        <source>In copy</source>
        <translation>Đồng gửi</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>to {names}</source>
        <translation>đến {names}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} và %n người nữa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in copy</source>
        <translation>
            <numerusform>%n đồng gửi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Trưởng nhóm</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Quản trị viên</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Who was added</source>
        <translation>Những người đã thêm</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>Mở không gian làm việc</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Each gets a login, an invitation to paste under “Join a team”, and a start password that is shown only here: hand it over another way than the invitation.</source>
        <translation>Mỗi người có một tài khoản, một lời mời để dán vào “Vào một nhóm” và một mật khẩu ban đầu chỉ hiện ở đây: hãy trao mật khẩu bằng cách khác với lời mời.</translation>
    </message>
</context>
<context>
    <name>PhoneDoor</name>
    <message>
        <source>Show the phone: its account and its sound</source>
        <translation>Hiện điện thoại: tài khoản và âm thanh</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>The sound device “{device}” is gone. The system&apos;s own is used until it is back.</source>
        <translation>Thiết bị âm thanh “{device}” không còn. Thiết bị của hệ thống được dùng cho đến khi nó trở lại.</translation>
    </message>
</context>
<context>
    <name>PhonePane</name>
    <message>
        <source>The phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>The phone is ready: {server}.</source>
        <translation>Điện thoại sẵn sàng: {server}.</translation>
    </message>
    <message>
        <source>The phone is off.</source>
        <translation>Điện thoại đang tắt.</translation>
    </message>
</context>
<context>
    <name>PhoneSentences</name>
    <message>
        <source>Phone is connecting</source>
        <translation>Điện thoại đang kết nối</translation>
    </message>
    <message>
        <source>Phone is away</source>
        <translation>Điện thoại mất kết nối</translation>
    </message>
    <message>
        <source>Phone not connected</source>
        <translation>Điện thoại chưa kết nối</translation>
    </message>
    <message>
        <source>No softphone here</source>
        <translation>Không có điện thoại mềm</translation>
    </message>
    <message>
        <source>The phone is connecting to {server}.</source>
        <translation>Điện thoại đang kết nối đến {server}.</translation>
    </message>
    <message>
        <source>The phone is connecting.</source>
        <translation>Điện thoại đang kết nối.</translation>
    </message>
    <message>
        <source>{why} It is tried again by itself.</source>
        <translation>{why} Sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>It works: registered at {server}, and signed off again.</source>
        <translation>Hoạt động tốt: đã đăng ký tại {server} rồi thoát ra.</translation>
    </message>
    <message>
        <source>The phone could not be connected. ({code})</source>
        <translation>Không kết nối được điện thoại. ({code})</translation>
    </message>
    <message>
        <source>The phone has no account yet. Fill in server, user and password on the page of the phone.</source>
        <translation>Điện thoại chưa có tài khoản. Hãy điền máy chủ, người dùng và mật khẩu trên trang điện thoại.</translation>
    </message>
    <message>
        <source>The phone&apos;s password is not known here. Type it on the page of the phone.</source>
        <translation>Chưa có mật khẩu của điện thoại. Hãy nhập trên trang điện thoại.</translation>
    </message>
    <message>
        <source>The phone system does not accept this user and password. It is not tried again, so that nothing is locked. Correct them on the page of the phone.</source>
        <translation>Tổng đài không chấp nhận người dùng và mật khẩu này. Không thử lại để tránh bị khóa. Hãy sửa trên trang điện thoại.</translation>
    </message>
    <message>
        <source>The phone system does not let this user in ({detail}). Ask whoever looks after it, then try again.</source>
        <translation>Tổng đài không cho người dùng này vào ({detail}). Hãy hỏi người quản lý rồi thử lại.</translation>
    </message>
    <message>
        <source>The phone system at {detail} does not let this login list its calls. Give it “reporting” beside its other rights under “write” in manager.conf, then try again.</source>
        <translation>Tổng đài tại {detail} không cho tài khoản này liệt kê cuộc gọi. Hãy thêm “reporting” cạnh các quyền khác ở mục “write” trong manager.conf rồi thử lại.</translation>
    </message>
    <message>
        <source>This is not a computer&apos;s name or address. Type it as pbx.example.com or 192.168.1.2.</source>
        <translation>Đây không phải tên hay địa chỉ máy. Hãy gõ như pbx.example.com hoặc 192.168.1.2.</translation>
    </message>
    <message>
        <source>A port is a number up to 65535, and no two may be the same.</source>
        <translation>Cổng là số đến 65535, và không được trùng nhau.</translation>
    </message>
    <message>
        <source>Type the login that the phone system&apos;s manager knows.</source>
        <translation>Gõ tên đăng nhập mà trình quản lý tổng đài biết.</translation>
    </message>
    <message>
        <source>Type your own phone as the phone system calls it, such as PJSIP/101.</source>
        <translation>Gõ máy của bạn theo cách tổng đài gọi, ví dụ PJSIP/101.</translation>
    </message>
    <message>
        <source>A context is one word, such as from-internal.</source>
        <translation>Ngữ cảnh là một từ, ví dụ from-internal.</translation>
    </message>
    <message>
        <source>Type addresses such as 192.168.1.40 or 192.168.1.0/28, not everybody&apos;s.</source>
        <translation>Gõ địa chỉ như 192.168.1.40 hoặc 192.168.1.0/28, không phải của mọi người.</translation>
    </message>
    <message>
        <source>This is not an address of this computer. Leave it empty for all of them.</source>
        <translation>Đây không phải địa chỉ của máy này. Để trống để dùng tất cả.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s name. Type it as pbx.example.com, or with a port: pbx.example.com:5061.</source>
        <translation>Đây không phải tên máy chủ. Hãy nhập dạng pbx.example.com, hoặc kèm cổng: pbx.example.com:5061.</translation>
    </message>
    <message>
        <source>Type the extension or user that the phone system knows, such as 201.</source>
        <translation>Hãy nhập máy lẻ hoặc người dùng mà tổng đài biết, ví dụ 201.</translation>
    </message>
    <message>
        <source>A fingerprint is SHA-256: 64 digits and letters from A to F.</source>
        <translation>Dấu vân tay là SHA-256: 64 chữ số và chữ cái từ A đến F.</translation>
    </message>
    <message>
        <source>The phone system at {detail} does not answer.</source>
        <translation>Tổng đài tại {detail} không trả lời.</translation>
    </message>
    <message>
        <source>Nothing listens at {detail}: the phone system is down, or its port is another one.</source>
        <translation>Không có gì lắng nghe tại {detail}: tổng đài đã dừng, hoặc dùng cổng khác.</translation>
    </message>
    <message>
        <source>The phone system at {detail} did not answer in time.</source>
        <translation>Tổng đài tại {detail} không trả lời kịp.</translation>
    </message>
    <message>
        <source>There is no server by the name of {detail}. Check how it is written, and the network.</source>
        <translation>Không có máy chủ tên {detail}. Hãy kiểm tra cách viết và mạng.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Máy này không có mạng.</translation>
    </message>
    <message>
        <source>This computer slept, and the phone is registering anew.</source>
        <translation>Máy này vừa ngủ, và điện thoại đang đăng ký lại.</translation>
    </message>
    <message>
        <source>The phone system at {detail} cannot register this phone now.</source>
        <translation>Tổng đài tại {detail} hiện không đăng ký được điện thoại này.</translation>
    </message>
    <message>
        <source>The phone system does not answer.</source>
        <translation>Tổng đài không trả lời.</translation>
    </message>
    <message>
        <source>Another program has taken {detail}, so no phone can push its calls there. Close it, or choose another port on the page of the phone.</source>
        <translation>Chương trình khác đang dùng {detail}, nên không máy nào báo cuộc gọi đến đó được. Hãy đóng nó, hoặc chọn cổng khác ở trang điện thoại.</translation>
    </message>
    <message>
        <source>This computer does not have the address {detail}, so no phone can push its calls there. Correct it on the page of the phone.</source>
        <translation>Máy này không có địa chỉ {detail}, nên không máy nào báo cuộc gọi đến đó được. Hãy sửa ở trang điện thoại.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the phone system&apos;s certificate, so nothing was sent: {detail}. If it is your own, trust it on the page of the phone.</source>
        <translation>Không ai được máy này tin cậy bảo đảm cho chứng chỉ của tổng đài, nên chưa gửi gì: {detail}. Nếu là của chính bạn, hãy tin cậy nó trên trang điện thoại.</translation>
    </message>
    <message>
        <source>The phone system&apos;s certificate has expired, so nothing was sent: {detail}. Ask whoever looks after the phone system.</source>
        <translation>Chứng chỉ của tổng đài đã hết hạn, nên chưa gửi gì: {detail}. Hãy hỏi người quản lý tổng đài.</translation>
    </message>
    <message>
        <source>The phone system shows a certificate of another name, so nothing was sent: {detail}. Type the server as the certificate names it.</source>
        <translation>Tổng đài đưa ra chứng chỉ mang tên khác, nên chưa gửi gì: {detail}. Hãy nhập máy chủ đúng tên trong chứng chỉ.</translation>
    </message>
    <message>
        <source>The phone system at {detail} wants the password in clear, so it was not sent. Use the encrypted connection.</source>
        <translation>Tổng đài tại {detail} muốn mật khẩu không mã hóa, nên chưa gửi. Hãy dùng kết nối mã hóa.</translation>
    </message>
    <message>
        <source>The server does not speak TLS there. Check the port (usually 5061), or choose another transport.</source>
        <translation>Máy chủ không dùng TLS ở đó. Hãy kiểm tra cổng (thường là 5061), hoặc chọn kết nối khác.</translation>
    </message>
    <message>
        <source>The softphone is not installed on this computer. Install AgentDesk with its softphone, or choose another phone in the settings.</source>
        <translation>Điện thoại mềm chưa được cài trên máy này. Hãy cài AgentDesk kèm điện thoại mềm, hoặc chọn điện thoại khác trong cài đặt.</translation>
    </message>
    <message>
        <source>The softphone does not run on this computer. Choose another phone in the settings.</source>
        <translation>Điện thoại mềm không chạy được trên máy này. Hãy chọn điện thoại khác trong cài đặt.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the password was not kept. “agentdesk doctor” says how to choose a place for it.</source>
        <translation>Máy này không có kho khóa nên mật khẩu không được giữ. “agentdesk doctor” chỉ cách chọn nơi giữ.</translation>
    </message>
    <message>
        <source>The file of passwords cannot be read or written. The password was not kept.</source>
        <translation>Không đọc hoặc ghi được tệp mật khẩu. Mật khẩu không được giữ.</translation>
    </message>
    <message>
        <source>AGENTDESK_SECRETS names no place for passwords. The password was not kept.</source>
        <translation>AGENTDESK_SECRETS không nêu nơi giữ mật khẩu. Mật khẩu không được giữ.</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Open to look only</source>
        <translation>Mở chỉ để xem</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Chọn tệp khác…</translation>
    </message>
    <message>
        <source>Make a new workspace…</source>
        <translation>Tạo không gian làm việc mới…</translation>
    </message>
    <message>
        <source>Ready for the next customer</source>
        <translation>Sẵn sàng cho khách hàng tiếp theo</translation>
    </message>
    <message>
        <source>When the phone rings, the customer and everything that happened with them appears here.</source>
        <translation>Khi điện thoại đổ chuông, khách hàng và toàn bộ lịch sử sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Nobody knows yet who this is</source>
        <translation>Chưa ai biết đây là ai</translation>
    </message>
    <message>
        <source>No customer is open, so that nothing of somebody else is read out. Who was here comes back later.</source>
        <translation>Không mở khách hàng nào, để không đọc nhầm dữ liệu của người khác. Khách đang mở lúc trước sẽ trở lại sau.</translation>
    </message>
    <message>
        <source>Looking up the customer…</source>
        <translation>Đang tìm khách hàng…</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Đang mở không gian làm việc…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Find a customer, order or note</source>
        <translation>Tìm khách hàng, đơn hàng hoặc ghi chú</translation>
    </message>
    <message>
        <source>Go to the work queue</source>
        <translation>Đến hàng việc</translation>
    </message>
    <message>
        <source>From pane to pane</source>
        <translation>Chuyển giữa các khung</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tất cả phím tắt</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>Numbers and addresses</source>
        <translation>Số điện thoại và địa chỉ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Another number or address</source>
        <translation>Thêm số hoặc địa chỉ khác</translation>
    </message>
    <message>
        <source>Shared: a switchboard or a family</source>
        <translation>Dùng chung: tổng đài hoặc gia đình</translation>
    </message>
    <message>
        <source>A shared number never opens a customer by itself: whoever may be calling is offered.</source>
        <translation>Số dùng chung không tự mở khách hàng nào: những người có thể đang gọi được gợi ý.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Dùng chung</translation>
    </message>
    <message>
        <source>{number} is shared</source>
        <translation>{number} là số dùng chung</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Gọi {number}</translation>
    </message>
    <message>
        <source>Kept as {shown}</source>
        <translation>Được lưu là {shown}</translation>
    </message>
    <message>
        <source>This is no number and no address.</source>
        <translation>Đây không phải số điện thoại cũng không phải địa chỉ.</translation>
    </message>
</context>
<context>
    <name>PostDial</name>
    <message>
        <source>Extension {extension} is dialled when they have answered.</source>
        <translation>Số máy lẻ {extension} được bấm khi bên kia đã nhấc máy.</translation>
    </message>
    <message>
        <source>Then dial extension {extension} at the phone.</source>
        <translation>Sau đó hãy bấm số máy lẻ {extension} trên điện thoại.</translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message>
        <source>Breaks and missed calls</source>
        <translation>Nghỉ và cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Ask each day for the extension</source>
        <translation>Hỏi số máy nhánh mỗi ngày</translation>
    </message>
    <message>
        <source>Only with a phone of an Asterisk system: others keep the extension of their account.</source>
        <translation>Chỉ với điện thoại của hệ thống Asterisk: loại khác giữ số máy lẻ của tài khoản.</translation>
    </message>
    <message>
        <source>Shared desk</source>
        <translation>Bàn dùng chung</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Các kiểu nghỉ</translation>
    </message>
    <message>
        <source>For everybody. One a line.</source>
        <translation>Cho mọi người. Mỗi dòng một kiểu.</translation>
    </message>
    <message>
        <source>Queues send no calls</source>
        <translation>Hàng chờ không chuyển cuộc gọi</translation>
    </message>
    <message>
        <source>During wrap-up</source>
        <translation>Trong lúc hoàn tất</translation>
    </message>
    <message>
        <source>Where the phone can pause its queues.</source>
        <translation>Ở nơi điện thoại tạm dừng được hàng chờ.</translation>
    </message>
    <message>
        <source>Show who else looks at a customer</source>
        <translation>Hiện ai khác đang xem khách hàng</translation>
    </message>
    <message>
        <source>For everybody. Nothing of it is kept; off, no desk tells it.</source>
        <translation>Áp dụng cho mọi người. Không lưu lại gì; khi tắt, không bàn làm việc nào báo.</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Đồng nghiệp</translation>
    </message>
    <message>
        <source>Dialled where the phone system takes a code, *45 for instance; both, or none.</source>
        <translation>Được quay ở nơi tổng đài nhận mã, ví dụ *45; cả hai mã, hoặc không mã nào.</translation>
    </message>
    <message>
        <source>Code for a break</source>
        <translation>Mã để nghỉ</translation>
    </message>
    <message>
        <source>Code to be ready again</source>
        <translation>Mã để sẵn sàng trở lại</translation>
    </message>
    <message>
        <source> min</source>
        <translation> phút</translation>
    </message>
    <message>
        <source>Call back within</source>
        <translation>Gọi lại trong vòng</translation>
    </message>
    <message>
        <source>Minutes of opening hours.</source>
        <translation>Số phút trong giờ làm việc.</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Lưu cho mọi người</translation>
    </message>
    <message>
        <source>Breaks, codes, and when a missed call is due</source>
        <translation>Kiểu nghỉ, mã, và hạn gọi lại cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>A code has digits, * and #, and there are two or none. Nothing was saved.</source>
        <translation>Mã gồm chữ số, * và #, và phải có đủ hai mã hoặc không mã nào. Chưa lưu gì.</translation>
    </message>
</context>
<context>
    <name>PresenceDoor</name>
    <message>
        <source>Presence</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Ready, break or away</source>
        <translation>Sẵn sàng, nghỉ hoặc vắng mặt</translation>
    </message>
    <message>
        <source>Begin or end a break</source>
        <translation>Bắt đầu hoặc kết thúc nghỉ</translation>
    </message>
    <message>
        <source>Sit at another extension</source>
        <translation>Ngồi ở máy nhánh khác</translation>
    </message>
    <message>
        <source>Another break</source>
        <translation>Nghỉ khác</translation>
    </message>
    <message>
        <source>Another extension…</source>
        <translation>Máy nhánh khác…</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were refused meanwhile and stand under missed calls.</source>
        <translation>
            <numerusform>Trong lúc đó %n cuộc gọi bị từ chối và nằm trong cuộc gọi nhỡ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready again</source>
        <translation>Sẵn sàng lại</translation>
    </message>
    <message>
        <source>You sit at extension {extension} today.</source>
        <translation>Hôm nay bạn ngồi ở máy nhánh {extension}.</translation>
    </message>
    <message>
        <source>No call comes to this desk until it has an extension: {keys} asks again.</source>
        <translation>Không cuộc gọi nào đến bàn này cho đến khi có số máy nhánh: nhấn {keys} để hỏi lại.</translation>
    </message>
</context>
<context>
    <name>PresenceSentences</name>
    <message>
        <source>Talking</source>
        <translation>Đang nói chuyện</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Đang giữ máy</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Đang đổ chuông</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Đang gọi</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Hoàn tất</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Nghỉ</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Cà phê</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Ăn trưa</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Họp</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Đào tạo</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Presence: {state}</source>
        <translation>Trạng thái: {state}</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <translation>{state} từ {time}</translation>
    </message>
    <message>
        <source>{state}, {duration} in all</source>
        <translation>{state}, tổng cộng {duration}</translation>
    </message>
    <message>
        <source>Ready, on a break, or away</source>
        <translation>Sẵn sàng, đang nghỉ hoặc vắng mặt</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Chưa sẵn sàng</translation>
    </message>
    <message>
        <source>No workspace is open: a call may ring here, but nobody can be looked up.</source>
        <translation>Chưa mở không gian làm việc nào: cuộc gọi vẫn có thể đổ chuông ở đây, nhưng không tra cứu được ai.</translation>
    </message>
    <message>
        <source>The queues send you no calls now. Who dials you directly still gets through.</source>
        <translation>Các hàng chờ hiện không chuyển cuộc gọi cho bạn. Ai gọi thẳng vẫn gặp được bạn.</translation>
    </message>
    <message>
        <source>The phone system is told with its code to send you no calls.</source>
        <translation>Tổng đài được báo bằng mã để không chuyển cuộc gọi cho bạn.</translation>
    </message>
    <message>
        <source>Calls are refused at this desk and stand under missed calls. A ring group may send the caller on.</source>
        <translation>Cuộc gọi bị từ chối tại bàn này và nằm trong cuộc gọi nhỡ. Nhóm đổ chuông có thể chuyển người gọi sang máy khác.</translation>
    </message>
    <message>
        <source>This phone cannot be told that you are not there: it may ring.</source>
        <translation>Không thể báo cho điện thoại này rằng bạn vắng mặt: máy vẫn có thể đổ chuông.</translation>
    </message>
    <message>
        <source>The phone system did not take it. Calls its queues still send are refused at this desk.</source>
        <translation>Tổng đài không nhận lệnh. Cuộc gọi mà hàng chờ vẫn chuyển đến sẽ bị từ chối tại bàn này.</translation>
    </message>
    <message>
        <source>The phone system did not take it: its queues may still send you calls.</source>
        <translation>Tổng đài không nhận lệnh: các hàng chờ vẫn có thể chuyển cuộc gọi cho bạn.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The attachment</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lưu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Không hiển thị được hình này.</translation>
    </message>
</context>
<context>
    <name>PrivacyActions</name>
    <message>
        <source>Contested note: decide within a month</source>
        <translation>Ghi chú bị phản đối: quyết định trong một tháng</translation>
    </message>
</context>
<context>
    <name>PrivacyFaces</name>
    <message>
        <source>Words removed</source>
        <translation>Đã xoá nội dung</translation>
    </message>
    <message>
        <source>The customer says ({moment}): “{words}”</source>
        <translation>Khách hàng nói ({moment}): “{words}”</translation>
    </message>
    <message>
        <source>Contested, to be decided by {day}</source>
        <translation>Bị phản đối, cần quyết định trước {day}</translation>
    </message>
    <message>
        <source>Contested, then corrected by {name}</source>
        <translation>Bị phản đối, sau đó {name} đã sửa</translation>
    </message>
    <message>
        <source>Contested, then removed by {name}</source>
        <translation>Bị phản đối, sau đó {name} đã xoá</translation>
    </message>
    <message>
        <source>Contested; kept by {name} with the customer&apos;s words</source>
        <translation>Bị phản đối; {name} giữ lại kèm lời khách hàng</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>Words removed by {name}, {moment}: {reason}</source>
        <translation>{name} đã xoá nội dung, {moment}: {reason}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ai đó</translation>
    </message>
    <message>
        <source>the customer asked for it</source>
        <translation>khách hàng yêu cầu</translation>
    </message>
    <message>
        <source>it was about somebody else</source>
        <translation>nói về người khác</translation>
    </message>
    <message>
        <source>sensitive, and nobody needed it (health, belief, origin)</source>
        <translation>nhạy cảm và không ai cần (sức khoẻ, tín ngưỡng, nguồn gốc)</translation>
    </message>
    <message>
        <source>a password, a card or a citizen number</source>
        <translation>mật khẩu, số thẻ hoặc số định danh</translation>
    </message>
    <message>
        <source>it was about another customer</source>
        <translation>nói về khách hàng khác</translation>
    </message>
    <message>
        <source>decided about a contested note</source>
        <translation>quyết định về ghi chú bị phản đối</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>lý do khác</translation>
    </message>
</context>
<context>
    <name>PromiseFaces</name>
    <message>
        <source>Promise</source>
        <translation>Lời hứa</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Việc theo dõi</translation>
    </message>
    <message>
        <source>Open for {span}</source>
        <translation>Đã mở {span}</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Khiếu nại</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Đến hạn ngay</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>trước {time}</translation>
    </message>
</context>
<context>
    <name>ProofsCard</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Không thư mục</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Lưu cho mọi người</translation>
    </message>
    <message>
        <source>Nothing is proved yet: there is no checkpoint.</source>
        <translation>Chưa có gì được chứng thực: chưa có điểm kiểm tra.</translation>
    </message>
    <message>
        <source>Checkpoint {n}, made {when} by {desk}, signed.</source>
        <translation>Điểm kiểm tra {n}, tạo {when} bởi {desk}, đã ký.</translation>
    </message>
    <message>
        <source>Checkpoint {n}, made {when} by {desk}, not signed: it proves order and content, not who made it.</source>
        <translation>Điểm kiểm tra {n}, tạo {when} bởi {desk}, chưa ký: nó chứng minh thứ tự và nội dung, không chứng minh ai đã tạo.</translation>
    </message>
    <message>
        <source>Checkpoints do not leave the database: whoever owns it could rebuild them unseen.</source>
        <translation>Các điểm kiểm tra không rời khỏi cơ sở dữ liệu: ai nắm nó có thể dựng lại chúng mà không ai thấy.</translation>
    </message>
    <message>
        <source>The folder is there. The next checkpoint goes into it.</source>
        <translation>Thư mục đã có. Điểm kiểm tra kế tiếp sẽ vào đó.</translation>
    </message>
    <message>
        <source>The folder is not there now. Nothing is lost: checkpoints go there when it is back. Is its drive connected?</source>
        <translation>Thư mục hiện không có. Không mất gì: các điểm kiểm tra sẽ vào đó khi nó trở lại. Ổ đĩa đã kết nối chưa?</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints are in the folder; the others follow within a minute.</source>
        <translation>
            <numerusform>%n điểm kiểm tra nằm trong thư mục; phần còn lại sẽ tới trong một phút.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files there are of another workspace, or were changed. Nothing is written over them. Keep this folder, run “agentdesk verify”, and choose an empty one.</source>
        <translation>Các tệp ở đó thuộc không gian làm việc khác, hoặc đã bị sửa. Chúng không bị ghi đè. Hãy giữ thư mục này, chạy “agentdesk verify”, và chọn thư mục trống.</translation>
    </message>
    <message numerus="yes">
        <source>All %n checkpoints are in the folder.</source>
        <translation>
            <numerusform>Cả %n điểm kiểm tra đều nằm trong thư mục.</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Folder for checkpoints</source>
        <translation>Thư mục điểm kiểm tra</translation>
    </message>
    <message>
        <source>This is no mail address. Nothing was saved.</source>
        <translation>Đây không phải địa chỉ thư. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Bằng chứng</translation>
    </message>
    <message>
        <source>Of this computer. Best where whoever administers the database cannot write.</source>
        <translation>Của máy này. Tốt nhất là nơi người quản trị cơ sở dữ liệu không ghi được.</translation>
    </message>
    <message>
        <source>Each day&apos;s checkpoint leaves by the first mailbox that sends. Empty: none is mailed.</source>
        <translation>Điểm kiểm tra mỗi ngày được gửi bằng hộp thư gửi đầu tiên. Để trống: không gửi thư.</translation>
    </message>
    <message>
        <source>Mail checkpoints to</source>
        <translation>Gửi điểm kiểm tra tới</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>past its target</source>
        <translation>đã quá hạn trả lời</translation>
    </message>
    <message>
        <source>its target is near</source>
        <translation>sắp đến hạn trả lời</translation>
    </message>
    <message>
        <source>auto-reply</source>
        <translation>tự động</translation>
    </message>
    <message>
        <source>undelivered</source>
        <translation>không tới nơi</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>danh sách</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>thư rác</translation>
    </message>
    <message>
        <source>Set apart ({count})</source>
        <translation>Để riêng ({count})</translation>
    </message>
    <message>
        <source>{group}, unfolded</source>
        <translation>{group}, đang mở</translation>
    </message>
    <message>
        <source>{group}, folded</source>
        <translation>{group}, đang gập</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Không có tiêu đề</translation>
    </message>
    <message>
        <source>{name} asks: {question}</source>
        <translation>{name} hỏi: {question}</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Chưa có khách hàng</translation>
    </message>
    <message numerus="yes">
        <source>%n × called, last {time}</source>
        <translation>
            <numerusform>%n × gọi, lần cuối {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × tried: write a mail instead</source>
        <translation>
            <numerusform>đã gọi %n lần: nên gửi e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × tried</source>
        <translation>
            <numerusform>%n × đã thử</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Hiện thêm %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail waits for an answer</source>
        <translation>Không có thư nào chờ trả lời</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Không có người gửi</translation>
    </message>
    <message>
        <source>Automatic answers, undelivered mail, mailing lists and junk: nobody waits in them for an answer.</source>
        <translation>Trả lời tự động, thư không tới nơi, danh sách gửi thư và thư rác: không ai chờ trả lời trong đó.</translation>
    </message>
    <message>
        <source>Came {time}</source>
        <translation>Đến lúc {time}</translation>
    </message>
    <message>
        <source>Answer by {time}</source>
        <translation>Trả lời trước {time}</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Số bị ẩn</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Cho {name}</translation>
    </message>
    <message>
        <source>Held by {name}</source>
        <translation>{name} đang giữ</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Filter the work queue</source>
        <translation>Lọc hàng việc</translation>
    </message>
    <message>
        <source>Everything of today</source>
        <translation>Mọi việc hôm nay</translation>
    </message>
    <message>
        <source>Only what is late</source>
        <translation>Chỉ việc trễ</translation>
    </message>
    <message>
        <source>Only what is mine</source>
        <translation>Chỉ việc của tôi</translation>
    </message>
    <message>
        <source>Only mails</source>
        <translation>Chỉ thư</translation>
    </message>
    <message>
        <source>Work queue</source>
        <translation>Hàng việc</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Mở khách hàng</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Để sau…</translation>
    </message>
    <message>
        <source>Not done…</source>
        <translation>Không làm…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Bàn giao…</translation>
    </message>
    <message>
        <source>Hold it for me, or let go</source>
        <translation>Giữ cho tôi, hoặc nhả ra</translation>
    </message>
    <message numerus="yes">
        <source>{section}, %n open</source>
        <translation>
            <numerusform>{section}, %n đang mở</numerusform>
        </translation>
    </message>
    <message>
        <source>{line}, held by {name}</source>
        <translation>{line}, {name} đang giữ</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>AgentDesk</source>
        <translation>AgentDesk</translation>
    </message>
    <message>
        <source>Desk: work queue and customer</source>
        <translation>Bàn làm việc: hàng việc và khách hàng</translation>
    </message>
    <message>
        <source>All follow-ups</source>
        <translation>Tất cả việc theo dõi</translation>
    </message>
    <message>
        <source>Contacts without a customer</source>
        <translation>Liên hệ chưa gắn khách hàng</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tất cả phím tắt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
</context>
<context>
    <name>ReadingSentences</name>
    <message>
        <source>An answer goes to {address}, not to the sender.</source>
        <translation>Thư trả lời đến {address}, không phải người gửi.</translation>
    </message>
    <message>
        <source>The sender&apos;s name looks like an address, and is another one.</source>
        <translation>Tên người gửi trông như một địa chỉ, nhưng là địa chỉ khác.</translation>
    </message>
    <message>
        <source>A link leads elsewhere: {links}</source>
        <translation>Liên kết dẫn đến nơi khác: {links}</translation>
    </message>
    <message>
        <source>An attachment can harm this computer: only save it.</source>
        <translation>Tệp đính kèm có thể gây hại cho máy: chỉ lưu lại.</translation>
    </message>
    <message>
        <source>The mail is too large: only its beginning is shown. The original is whole.</source>
        <translation>Thư quá lớn: chỉ hiện phần đầu. Bản gốc vẫn đầy đủ.</translation>
    </message>
    <message>
        <source>The mail has too many parts: not all of them are shown.</source>
        <translation>Thư có quá nhiều phần: không hiện hết.</translation>
    </message>
    <message>
        <source>The mail is packed too deep: not all of it is shown.</source>
        <translation>Thư được đóng gói quá sâu: không hiện hết.</translation>
    </message>
    <message>
        <source>The text is too long: only its beginning is shown.</source>
        <translation>Văn bản quá dài: chỉ hiện phần đầu.</translation>
    </message>
    <message>
        <source>The page is too long: only its beginning is shown.</source>
        <translation>Trang quá dài: chỉ hiện phần đầu.</translation>
    </message>
    <message>
        <source>The page is too tangled to be shown. Its words are.</source>
        <translation>Trang quá rối để hiển thị. Chỉ hiện phần chữ.</translation>
    </message>
    <message>
        <source>The mail is empty.</source>
        <translation>Thư trống.</translation>
    </message>
    <message>
        <source>This is no mail.</source>
        <translation>Đây không phải là thư.</translation>
    </message>
    <message>
        <source>The mail could not be read. Its original can be shown and saved.</source>
        <translation>Không đọc được thư. Có thể xem và lưu bản gốc.</translation>
    </message>
    <message>
        <source>The mail is not built as it should be.</source>
        <translation>Thư không được cấu trúc đúng cách.</translation>
    </message>
    <message>
        <source>A part of the mail came damaged.</source>
        <translation>Một phần của thư bị hỏng khi đến.</translation>
    </message>
    <message>
        <source>The mail does not say in which letters it is written: they are a guess.</source>
        <translation>Thư không ghi bảng mã chữ: đã phải đoán.</translation>
    </message>
    <message>
        <source>Signs that are no text were taken out.</source>
        <translation>Đã bỏ các ký tự không phải văn bản.</translation>
    </message>
    <message>
        <source>There is an invitation in it that cannot be read.</source>
        <translation>Có một lời mời không đọc được.</translation>
    </message>
    <message>
        <source>There is a winmail.dat in it that cannot be read.</source>
        <translation>Có một tệp winmail.dat không đọc được.</translation>
    </message>
    <message>
        <source>The mail names no sender.</source>
        <translation>Thư không ghi người gửi.</translation>
    </message>
    <message>
        <source>The mail names several senders.</source>
        <translation>Thư ghi nhiều người gửi.</translation>
    </message>
    <message>
        <source>The mail does not say when it was written.</source>
        <translation>Thư không ghi thời điểm viết.</translation>
    </message>
    <message>
        <source>The mail&apos;s own date cannot be read.</source>
        <translation>Không đọc được ngày ghi trong thư.</translation>
    </message>
    <message>
        <source>The mail has no name of its own, so answers may not find it.</source>
        <translation>Thư không có mã riêng, thư trả lời có thể không tìm thấy nó.</translation>
    </message>
    <message>
        <source>The mail has several names of its own.</source>
        <translation>Thư có nhiều mã riêng.</translation>
    </message>
    <message>
        <source>Not all of its recipients are listed.</source>
        <translation>Không liệt kê hết người nhận.</translation>
    </message>
    <message>
        <source>Signed ({kind}). The signature was not checked.</source>
        <translation>Đã ký ({kind}). Chữ ký chưa được kiểm tra.</translation>
    </message>
    <message>
        <source>Signed as a whole ({kind}). It was not checked, and its words cannot be shown.</source>
        <translation>Ký toàn bộ ({kind}). Chưa được kiểm tra và không hiển thị được nội dung.</translation>
    </message>
    <message>
        <source>Encrypted ({kind}). It cannot be shown here.</source>
        <translation>Đã mã hóa ({kind}). Không hiển thị được ở đây.</translation>
    </message>
    <message>
        <source>A program sent this: it is an automatic answer.</source>
        <translation>Thư do chương trình gửi: trả lời tự động.</translation>
    </message>
    <message>
        <source>A mail system sent this: something was not delivered.</source>
        <translation>Thư do hệ thống thư gửi: có thư không gửi được.</translation>
    </message>
    <message>
        <source>This went to a list.</source>
        <translation>Thư gửi cho danh sách.</translation>
    </message>
    <message>
        <source>This is probably junk.</source>
        <translation>Đây có lẽ là thư rác.</translation>
    </message>
    <message>
        <source>Not delivered to {address}</source>
        <translation>Không gửi được đến {address}</translation>
    </message>
    <message>
        <source>Not delivered to {address}: {reason}</source>
        <translation>Không gửi được đến {address}: {reason}</translation>
    </message>
    <message>
        <source>Another program would open it.</source>
        <translation>Chương trình khác sẽ mở tệp.</translation>
    </message>
    <message>
        <source>It is a web page: it may load things and ask for passwords.</source>
        <translation>Đây là trang web: có thể tải thứ khác và hỏi mật khẩu.</translation>
    </message>
    <message>
        <source>It is an archive: nobody has looked at what is inside.</source>
        <translation>Đây là tệp nén: chưa ai xem bên trong có gì.</translation>
    </message>
    <message>
        <source>It is a program. Opened, it could do anything on this computer.</source>
        <translation>Đây là chương trình. Nếu mở, nó có thể làm mọi thứ trên máy này.</translation>
    </message>
    <message>
        <source>It is a script. Opened, it could do anything on this computer.</source>
        <translation>Đây là tập lệnh. Nếu mở, nó có thể làm mọi thứ trên máy này.</translation>
    </message>
    <message>
        <source>It is a shortcut: it could start anything on this computer.</source>
        <translation>Đây là lối tắt: nó có thể khởi chạy bất cứ thứ gì trên máy này.</translation>
    </message>
    <message>
        <source>It holds macros: opened, they could do anything on this computer.</source>
        <translation>Tệp có macro: nếu mở, chúng có thể làm mọi thứ trên máy này.</translation>
    </message>
    <message>
        <source>It is a disk image: what is inside escapes the usual checks.</source>
        <translation>Đây là ảnh đĩa: những gì bên trong tránh được các kiểm tra thông thường.</translation>
    </message>
    <message>
        <source>It is not what its name says. Such files are made to deceive.</source>
        <translation>Tệp không phải như tên của nó. Những tệp như vậy được tạo ra để lừa.</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>RecordedAboutMe</name>
    <message>
        <source>What is recorded about me</source>
        <translation>Những gì được ghi lại về tôi</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>In hoặc lưu thành PDF…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Ai thấy</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Bao lâu</translation>
    </message>
    <message>
        <source>What is recorded about {name}</source>
        <translation>Những gì được ghi lại về {name}</translation>
    </message>
    <message>
        <source>Made from the settings of this workspace on {day}.</source>
        <translation>Lập từ cài đặt của không gian làm việc này, {day}.</translation>
    </message>
    <message>
        <source>Not recorded: sound, keys, idle time and your screen. Nobody listens in unheard. No list ranks persons.</source>
        <translation>Không ghi lại: âm thanh, phím bấm, thời gian không thao tác và màn hình. Không ai nghe lén. Không có bảng xếp hạng cá nhân.</translation>
    </message>
</context>
<context>
    <name>RecordedWords</name>
    <message>
        <source>Everybody who works here</source>
        <translation>Mọi người làm việc ở đây</translation>
    </message>
    <message>
        <source>Your contacts: when, with whom, outcome, reason, note, tasks and promises. Never kept: {kinds}</source>
        <translation>Liên hệ của bạn: khi nào, với ai, kết quả, lý do, ghi chú, việc cần làm và lời hứa. Không bao giờ lưu: {kinds}</translation>
    </message>
    <message>
        <source>The next colleague knows what was said and promised</source>
        <translation>Đồng nghiệp tiếp theo biết điều đã nói và đã hứa</translation>
    </message>
    <message>
        <source>The facts for good; the words until they are removed for privacy</source>
        <translation>Dữ kiện: vĩnh viễn; nội dung: đến khi bị xoá vì quyền riêng tư</translation>
    </message>
    <message numerus="yes">
        <source>Every wording of a note, who wrote it and when; later than %n hour(s) is marked</source>
        <translation>
            <numerusform>Mọi phiên bản của ghi chú, ai viết và khi nào; sửa sau %n giờ sẽ được đánh dấu</numerusform>
        </translation>
    </message>
    <message>
        <source>A note can be trusted, also by the customer it is about</source>
        <translation>Ghi chú đáng tin cậy, kể cả với khách hàng được nói tới</translation>
    </message>
    <message>
        <source>Seconds from the end of a contact to your log (wrap-up: {mode})</source>
        <translation>Số giây từ khi kết thúc liên hệ đến khi bạn ghi lại (xử lý sau cuộc gọi: {mode})</translation>
    </message>
    <message>
        <source>Whether the program saves you time; a time-boxed wrap-up needs it</source>
        <translation>Chương trình có giúp bạn tiết kiệm thời gian không; cần cho xử lý có giới hạn giờ</translation>
    </message>
    <message>
        <source>Whether the program saves you time; meanwhile queues send no calls</source>
        <translation>Chương trình có giúp bạn tiết kiệm thời gian không; trong lúc đó hàng đợi không chuyển cuộc gọi</translation>
    </message>
    <message>
        <source>You; others only as the figures below say</source>
        <translation>Bạn; người khác chỉ theo các chỉ số bên dưới</translation>
    </message>
    <message>
        <source>Calls of your phone: number, when it rang, was answered and ended, who passed it on. No sound</source>
        <translation>Cuộc gọi của máy bạn: số, lúc đổ chuông, nhấc máy và kết thúc, ai chuyển máy. Không có âm thanh</translation>
    </message>
    <message>
        <source>A call is on the timeline also when nobody logged it</source>
        <translation>Cuộc gọi có trên dòng thời gian kể cả khi không ai ghi lại</translation>
    </message>
    <message>
        <source>Your state (ready, talking, wrap-up, away, or a break: {reasons}), since when, your extension</source>
        <translation>Trạng thái của bạn (sẵn sàng, đang nói, xử lý sau, vắng, hoặc nghỉ: {reasons}), từ lúc nào, máy nhánh</translation>
    </message>
    <message>
        <source>Calls go to who is free, colleagues see whom they can ask</source>
        <translation>Cuộc gọi đến người đang rảnh, đồng nghiệp biết có thể hỏi ai</translation>
    </message>
    <message>
        <source>Until your next state; earlier ones are not kept</source>
        <translation>Đến trạng thái kế tiếp; không lưu trạng thái cũ</translation>
    </message>
    <message>
        <source>Which mail you have open, answer or have taken</source>
        <translation>Thư nào bạn đang mở, trả lời hoặc đã nhận</translation>
    </message>
    <message>
        <source>Nobody answers twice</source>
        <translation>Không ai trả lời hai lần</translation>
    </message>
    <message>
        <source>While it lasts</source>
        <translation>Trong lúc diễn ra</translation>
    </message>
    <message numerus="yes">
        <source>Customers&apos; answers how easy a contact with you was; each is asked once in %n day(s)</source>
        <translation>
            <numerusform>Câu trả lời của khách về mức dễ dàng khi liên hệ với bạn; mỗi người được hỏi một lần trong %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type and have not said yet, on this computer; mails you write, for your other desks</source>
        <translation>Những gì bạn gõ mà chưa gửi, trên máy này; thư đang viết, cho các máy khác của bạn</translation>
    </message>
    <message>
        <source>Nothing is lost when the power fails</source>
        <translation>Không mất gì khi mất điện</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Chỉ bạn</translation>
    </message>
    <message numerus="yes">
        <source>Until it is said or thrown away; forgotten words %n day(s)</source>
        <translation>
            <numerusform>Đến khi gửi đi hoặc bỏ; nội dung bị quên: %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>That you checked who a customer is, how, and the result; never the answers</source>
        <translation>Việc bạn xác minh khách hàng, cách làm và kết quả; không bao giờ lưu câu trả lời</translation>
    </message>
    <message>
        <source>Nobody hears what is not theirs</source>
        <translation>Không ai nghe được điều không thuộc về mình</translation>
    </message>
    <message>
        <source>What is hard for customers is found and mended</source>
        <translation>Tìm và khắc phục điều khó khăn cho khách hàng</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Không ai</translation>
    </message>
    <message>
        <source>Which customer you look at or write to</source>
        <translation>Bạn đang xem hoặc đang viết cho khách hàng nào</translation>
    </message>
    <message>
        <source>Which customer you look at is not told to anybody</source>
        <translation>Không ai được biết bạn đang xem khách hàng nào</translation>
    </message>
    <message>
        <source>Two do not begin the same</source>
        <translation>Hai người không cùng bắt đầu một việc</translation>
    </message>
    <message>
        <source>While it lasts, and half a minute; earlier ones are not kept</source>
        <translation>Trong lúc đang xem và nửa phút sau đó; những lần trước không được lưu</translation>
    </message>
    <message>
        <source>Customers are not asked how easy a contact was; answers that were imported or given before stay</source>
        <translation>Khách hàng không được hỏi liên hệ dễ dàng đến đâu; câu trả lời đã nhập hoặc đã có từ trước vẫn được giữ</translation>
    </message>
    <message>
        <source>Reviews of your contacts, what you say to them, and how a dispute ended</source>
        <translation>Đánh giá liên hệ của bạn, phản hồi của bạn và kết quả khiếu nại</translation>
    </message>
    <message>
        <source>Coaching; only contacts that were drawn count in a figure</source>
        <translation>Hướng dẫn; chỉ các liên hệ được chọn ngẫu nhiên mới tính vào chỉ số</translation>
    </message>
    <message>
        <source>You, and those who lead; never a customer</source>
        <translation>Bạn và người quản lý; không bao giờ là khách hàng</translation>
    </message>
    <message>
        <source>That you read a restricted entry of somebody else, once an hour each, and what you export</source>
        <translation>Việc bạn đọc mục hạn chế của người khác, mỗi mục một lần mỗi giờ, và những gì bạn xuất ra</translation>
    </message>
    <message>
        <source>Customers are protected from curiosity</source>
        <translation>Khách hàng được bảo vệ khỏi sự tò mò</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Quản trị viên</translation>
    </message>
    <message>
        <source>Of everything you do: what kind, when, at which desk, about which entries; never the words</source>
        <translation>Về mọi việc bạn làm: loại gì, khi nào, ở máy nào, liên quan mục nào; không bao giờ có nội dung</translation>
    </message>
    <message>
        <source>Nothing can be changed unseen</source>
        <translation>Không gì có thể bị sửa lén</translation>
    </message>
    <message>
        <source>Nobody: it is off</source>
        <translation>Không ai: đang tắt</translation>
    </message>
    <message>
        <source>Only of the team as a whole</source>
        <translation>Chỉ của cả nhóm</translation>
    </message>
    <message>
        <source>You and your lead</source>
        <translation>Bạn và trưởng nhóm</translation>
    </message>
    <message>
        <source>Decided by {name} on {day}, reference {reference}</source>
        <translation>{name} quyết định ngày {day}, số tham chiếu {reference}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ai đó</translation>
    </message>
    <message>
        <source>Figure: {name}</source>
        <translation>Chỉ số: {name}</translation>
    </message>
    <message>
        <source>Nobody has decided about it</source>
        <translation>Chưa ai quyết định về chỉ số này</translation>
    </message>
    <message>
        <source>Reckoned from what stands above; nothing more is kept for it</source>
        <translation>Tính từ những mục ở trên; không lưu thêm gì</translation>
    </message>
    <message>
        <source>For good: the program deletes nothing by itself</source>
        <translation>Vĩnh viễn: chương trình không tự xoá gì</translation>
    </message>
    <message>
        <source>optional</source>
        <comment>wrap-up</comment>
        <translation>tuỳ chọn</translation>
    </message>
    <message>
        <source>mandatory</source>
        <comment>wrap-up</comment>
        <translation>bắt buộc</translation>
    </message>
    <message>
        <source>time-boxed</source>
        <comment>wrap-up</comment>
        <translation>có giới hạn giờ</translation>
    </message>
    <message>
        <source>of a fixed length</source>
        <comment>wrap-up</comment>
        <translation>thời lượng cố định</translation>
    </message>
    <message>
        <source>quality score of reviews</source>
        <translation>điểm chất lượng từ đánh giá</translation>
    </message>
    <message>
        <source>how easy customers found it</source>
        <translation>mức dễ dàng theo khách hàng</translation>
    </message>
    <message>
        <source>solved in one contact</source>
        <translation>giải quyết trong một lần liên hệ</translation>
    </message>
    <message>
        <source>customers who did not ask again within a week</source>
        <translation>khách không hỏi lại trong một tuần</translation>
    </message>
    <message>
        <source>promises kept</source>
        <translation>lời hứa được giữ</translation>
    </message>
    <message>
        <source>follow-ups on time</source>
        <translation>theo dõi đúng hạn</translation>
    </message>
    <message>
        <source>facts asked although they were known</source>
        <translation>dữ kiện bị hỏi lại dù đã biết</translation>
    </message>
    <message>
        <source>wrap-up time</source>
        <translation>thời gian xử lý sau cuộc gọi</translation>
    </message>
    <message>
        <source>contacts per hour</source>
        <translation>số liên hệ mỗi giờ</translation>
    </message>
    <message>
        <source>disputes won</source>
        <translation>khiếu nại thành công</translation>
    </message>
</context>
<context>
    <name>RecordingChip</name>
    <message>
        <source>Phone events recorded</source>
        <translation>Đang ghi sự kiện điện thoại</translation>
    </message>
    <message>
        <source>The events of the phone are recorded. Press to stop.</source>
        <translation>Sự kiện của điện thoại đang được ghi. Nhấn để dừng.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>The recording has ended: {path}</source>
        <translation>Bản ghi đã xong: {path}</translation>
    </message>
    <message>
        <source>What the phone tells is recorded without numbers and names into {path}. No sound is recorded.</source>
        <translation>Những gì điện thoại báo được ghi không kèm số và tên vào {path}. Không ghi âm.</translation>
    </message>
    <message>
        <source>What the phone tells is recorded, with numbers and names, into {path}. No sound is recorded.</source>
        <translation>Những gì điện thoại báo được ghi, kèm số và tên, vào {path}. Không ghi âm.</translation>
    </message>
</context>
<context>
    <name>RedactDialog</name>
    <message>
        <source>Remove words for privacy</source>
        <translation>Xoá nội dung vì quyền riêng tư</translation>
    </message>
    <message>
        <source>Remove the words for good</source>
        <translation>Xoá hẳn nội dung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Why? Choose a reason</source>
        <translation>Vì sao? Hãy chọn lý do</translation>
    </message>
    <message>
        <source>More about the reason</source>
        <translation>Nói thêm về lý do</translation>
    </message>
    <message>
        <source>More about it, without the removed words; it stays readable</source>
        <translation>Nói thêm, không nhắc lại nội dung đã xoá; phần này vẫn đọc được</translation>
    </message>
    <message>
        <source>I know that removed words never come back</source>
        <translation>Tôi biết nội dung đã xoá không bao giờ lấy lại được</translation>
    </message>
    <message>
        <source>The words go, with the mail and its attachments, the search and the facts made of them. That they existed, who removed them, when and why stays, and is proved. Copies made before are not reached: backups, exports and the mail server.</source>
        <translation>Nội dung sẽ mất, cùng thư và tệp đính kèm, mục tìm kiếm và các dữ kiện rút ra từ đó. Việc nội dung từng tồn tại, ai xoá, khi nào và vì sao vẫn được giữ và chứng minh. Các bản sao trước đó không bị ảnh hưởng: bản sao lưu, tệp xuất và máy chủ thư.</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Your words</source>
        <translation>Nội dung của bạn</translation>
    </message>
    <message>
        <source>Meanwhile somebody wrote:</source>
        <translation>Trong lúc đó người khác đã viết:</translation>
    </message>
    <message>
        <source>The words of somebody else</source>
        <translation>Lời của người khác</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Sao chép nội dung</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Bỏ…</translation>
    </message>
    <message>
        <source>Let go for good? Its words are then gone.</source>
        <translation>Bỏ hẳn? Nội dung sẽ mất.</translation>
    </message>
    <message>
        <source>Yes, let go</source>
        <translation>Vâng, bỏ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Reminders</source>
        <translation>Nhắc việc</translation>
    </message>
    <message>
        <source>No reminder is waiting</source>
        <translation>Không có nhắc việc nào</translation>
    </message>
    <message>
        <source>Show all follow-ups</source>
        <translation>Hiện tất cả việc theo dõi</translation>
    </message>
    <message>
        <source>{title} · {when}</source>
        <translation>{title} · {when}</translation>
    </message>
    <message>
        <source>{name}: {title} · {when}</source>
        <translation>{name}: {title} · {when}</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What became of the rows</source>
        <translation>Kết quả của các dòng</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập dữ liệu</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were rejected; the rest is in.</source>
        <translation>
            <numerusform>%n dòng bị từ chối; phần còn lại đã được nhập.</numerusform>
        </translation>
    </message>
    <message>
        <source>They lie with their reasons in {names}. Mend them there and import that file.</source>
        <translation>Chúng nằm cùng lý do trong {names}. Hãy sửa ở đó rồi nhập tệp đó.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows went in and look wrong:</source>
        <translation>
            <numerusform>%n dòng đã được nhập nhưng có vẻ sai:</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}</source>
        <translation>{file}, dòng {line}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… và %n dòng nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đã đọc</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Bị từ chối</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>interval (95%)</source>
        <translation>khoảng tin cậy (95%)</translation>
    </message>
    <message>
        <source>middle half of the team</source>
        <translation>nửa giữa của nhóm</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n đánh giá</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores of reviews that count</source>
        <translation>Điểm của các đánh giá được tính</translation>
    </message>
    <message>
        <source>median {score}</source>
        <translation>trung vị {score}</translation>
    </message>
    <message>
        <source>Contacts by weekday and hour</source>
        <translation>Lần liên hệ theo thứ và giờ</translation>
    </message>
    <message>
        <source>The darker, the more contacts in the period</source>
        <translation>Càng đậm thì càng nhiều lần liên hệ trong kỳ</translation>
    </message>
    <message>
        <source>Why customers contacted us</source>
        <translation>Vì sao khách hàng liên hệ</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>lần liên hệ</translation>
    </message>
    <message>
        <source>of these avoidable</source>
        <translation>trong đó có thể tránh</translation>
    </message>
    <message>
        <source>{n}, {avoidable} avoidable</source>
        <translation>{n}, {avoidable} có thể tránh</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} đến {last}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Trang {page} / {pages}</translation>
    </message>
    <message>
        <source>Service of one person</source>
        <translation>Chất lượng phục vụ của một người</translation>
    </message>
    <message>
        <source>Service of a team</source>
        <translation>Chất lượng phục vụ của một nhóm</translation>
    </message>
    <message>
        <source>Made on {moment} by {name}</source>
        <translation>Lập lúc {moment}, người lập: {name}</translation>
    </message>
    <message>
        <source>Each figure has its n (how many contacts or answers are in it) and the interval in which the true value lies with 95% certainty. Of a person, below n = {fewest} only n is said.</source>
        <translation>Mỗi số liệu có n (số lần liên hệ hoặc câu trả lời được tính) và khoảng chứa giá trị thật với độ tin cậy 95%. Của một người, khi n dưới {fewest} thì chỉ ghi n.</translation>
    </message>
    <message>
        <source>A person is shown beside their own past and the middle half of their team, never beside a person.</source>
        <translation>Mỗi người chỉ được so với quá khứ của chính mình và nửa giữa của nhóm, không bao giờ so với người khác.</translation>
    </message>
    <message>
        <source>No figure is switched on for this report. Which are shown is decided in the settings.</source>
        <translation>Chưa bật số liệu nào cho báo cáo này. Số liệu nào được hiển thị là do phần cài đặt quyết định.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Khoảng 95%</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>Team’s middle</source>
        <translation>Nửa giữa nhóm</translation>
    </message>
    <message numerus="yes">
        <source>Before: the %n days right before.</source>
        <translation>
            <numerusform>Kỳ trước: %n ngày ngay trước đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>too few</source>
        <translation>quá ít</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Từng tuần</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>None in this period.</source>
        <translation>Không có trong kỳ này.</translation>
    </message>
    <message>
        <source>Contact of</source>
        <translation>Liên hệ lúc</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>How it was chosen</source>
        <translation>Cách chọn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the audit.</source>
        <translation>
            <numerusform>Còn %n đánh giá nữa trong phần kiểm tra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown since the decision of {day}: {reference}</source>
        <translation>Hiển thị theo quyết định ngày {day}: {reference}</translation>
    </message>
    <message>
        <source>How each figure is made</source>
        <translation>Cách tính từng số liệu</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>wk {number}</source>
        <translation>T{number}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} giây</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} phút</translation>
    </message>
    <message>
        <source>{value} ({interval}), n = {n}</source>
        <translation>{value} ({interval}), n = {n}</translation>
    </message>
    <message>
        <source>n = {n}, too few</source>
        <translation>n = {n}, quá ít</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>không ghi lý do</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>chưa mở</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>đã mở</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>đã chấp nhận</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>bị phản đối</translation>
    </message>
    <message>
        <source>upheld after a dispute</source>
        <translation>giữ nguyên sau phản đối</translation>
    </message>
    <message>
        <source>changed after a dispute</source>
        <translation>đã sửa sau phản đối</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>rút ngẫu nhiên</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>được chọn</translation>
    </message>
    <message>
        <source>after a complaint</source>
        <translation>sau khiếu nại</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>theo yêu cầu</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>Điểm chất lượng</translation>
    </message>
    <message>
        <source>Ease for the customer (CES)</source>
        <translation>Mức dễ dàng cho khách (CES)</translation>
    </message>
    <message>
        <source>Resolved in one contact</source>
        <translation>Giải quyết trong một lần</translation>
    </message>
    <message>
        <source>Not back within a week</source>
        <translation>Không quay lại trong một tuần</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Lời hứa được giữ</translation>
    </message>
    <message>
        <source>Follow-ups on time</source>
        <translation>Việc theo dõi đúng hạn</translation>
    </message>
    <message>
        <source>Asked again what was known</source>
        <translation>Hỏi lại điều đã biết</translation>
    </message>
    <message>
        <source>Wrap-up time</source>
        <translation>Thời gian hoàn tất</translation>
    </message>
    <message>
        <source>Contacts per hour</source>
        <translation>Lần liên hệ mỗi giờ</translation>
    </message>
    <message>
        <source>Disputes won</source>
        <translation>Phản đối được chấp nhận</translation>
    </message>
    <message>
        <source>Mean score, 0 to 100, of reviews of contacts that a draw chose. Reviews that are not opened yet or are disputed, and reviews of chosen contacts, are not in it.</source>
        <translation>Điểm trung bình, 0 đến 100, của các đánh giá về lần liên hệ được rút ngẫu nhiên. Không tính đánh giá chưa mở, đang bị phản đối, hoặc về lần liên hệ do người chọn.</translation>
    </message>
    <message>
        <source>Mean answer of customers, 1 to 7, to how easy it was to be helped; 7 is very easy.</source>
        <translation>Câu trả lời trung bình của khách, 1 đến 7, về việc được giúp dễ dàng thế nào; 7 là rất dễ.</translation>
    </message>
    <message>
        <source>Share of resolved cases that had one contact only.</source>
        <translation>Tỷ lệ vụ việc đã giải quyết chỉ với một lần liên hệ.</translation>
    </message>
    <message>
        <source>Share of cases after whose first contact the customer asked nothing more within seven days.</source>
        <translation>Tỷ lệ vụ việc mà sau lần liên hệ đầu, khách không hỏi thêm gì trong bảy ngày.</translation>
    </message>
    <message>
        <source>Share of promises to customers that were kept by their time.</source>
        <translation>Tỷ lệ lời hứa với khách được giữ đúng hẹn.</translation>
    </message>
    <message>
        <source>Share of follow-ups done within an hour after they were due, or before.</source>
        <translation>Tỷ lệ việc theo dõi được làm trước hạn hoặc trễ không quá một giờ.</translation>
    </message>
    <message>
        <source>Share of contacts in which a customer was asked something that was known already. Less is better.</source>
        <translation>Tỷ lệ lần liên hệ mà khách bị hỏi điều đã biết. Càng ít càng tốt.</translation>
    </message>
    <message>
        <source>Mean time from the end of a contact until it was logged. Less is better.</source>
        <translation>Thời gian trung bình từ khi kết thúc liên hệ đến khi ghi lại xong. Càng ít càng tốt.</translation>
    </message>
    <message>
        <source>Contacts per hour, from the first contact of a day to its last. It says how busy it was, not how well it was done.</source>
        <translation>Số lần liên hệ mỗi giờ, từ lần đầu đến lần cuối trong ngày. Nó cho biết bận đến đâu, không phải làm tốt đến đâu.</translation>
    </message>
    <message>
        <source>Share of decided disputes of reviews after which the marks were changed.</source>
        <translation>Tỷ lệ phản đối đã quyết định mà sau đó điểm được sửa.</translation>
    </message>
</context>
<context>
    <name>ReportsSection</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>How far the report is</source>
        <translation>Tiến độ báo cáo</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>It is being made; you can go on working.</source>
        <translation>Đang lập; bạn có thể tiếp tục làm việc.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are in {name}</source>
        <translation>
            <numerusform>%n trang trong {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing was left.</source>
        <translation>Đã dừng: không có gì sót lại.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>Days of my choice</source>
        <translation>Tự chọn ngày</translation>
    </message>
    <message>
        <source>Me: {name}</source>
        <translation>Tôi: {name}</translation>
    </message>
    <message>
        <source>Team {name}</source>
        <translation>Nhóm {name}</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Figures with n and interval, charts and reviews, as a PDF to print or to keep. What is switched off is not in it, and no person stands beside another. The audit&apos;s ledger says who made it.</source>
        <translation>Số liệu kèm n và khoảng tin cậy, biểu đồ và đánh giá, ở dạng PDF để in hoặc lưu. Những gì đã tắt không có trong đó, và không ai bị đặt cạnh người khác. Sổ kiểm tra ghi lại ai đã lập.</translation>
    </message>
</context>
<context>
    <name>Restart</name>
    <message>
        <source>Restart AgentDesk</source>
        <translation>Khởi động lại AgentDesk</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>You are talking. Restart after the call; your notes are safe meanwhile.</source>
        <translation>Bạn đang nói chuyện. Hãy khởi động lại sau cuộc gọi; ghi chú vẫn an toàn.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>contact of {moment}</source>
        <translation>liên hệ lúc {moment}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>bởi {name}</translation>
    </message>
    <message>
        <source>by {name}, {moment}</source>
        <translation>bởi {name}, {moment}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>Lượt chấm</translation>
    </message>
    <message>
        <source>Choose a contact to read and score it, or let one be drawn.</source>
        <translation>Chọn một liên hệ để đọc và chấm, hoặc để máy rút.</translation>
    </message>
    <message>
        <source>Feedback to the agent</source>
        <translation>Phản hồi cho nhân viên</translation>
    </message>
    <message>
        <source>What went well, and one thing to do differently</source>
        <translation>Điều làm tốt, và một điều nên làm khác</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Phản hồi</translation>
    </message>
    <message>
        <source>This is your own contact: nobody reviews their own. Another lead does.</source>
        <translation>Đây là liên hệ của chính bạn: không ai tự chấm mình. Một trưởng nhóm khác sẽ chấm.</translation>
    </message>
    <message>
        <source>Leads calibrate on this contact: until that is closed it cannot be reviewed.</source>
        <translation>Các trưởng nhóm đang hiệu chuẩn trên liên hệ này: chưa đóng thì chưa đánh giá được.</translation>
    </message>
    <message>
        <source>{name} saved a review of this contact while you were at it. Nothing was overwritten: yours is kept on this computer until you let it go.</source>
        <translation>{name} đã lưu lượt chấm liên hệ này khi bạn đang làm. Không ghi đè gì: bản của bạn được giữ trên máy này đến khi bạn bỏ.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Ai đó</translation>
    </message>
    <message>
        <source>Show mine</source>
        <translation>Xem bản của tôi</translation>
    </message>
    <message>
        <source>Let mine go</source>
        <translation>Bỏ bản của tôi</translation>
    </message>
    <message>
        <source>Your review is safe on this computer and goes to the workspace as soon as it can.</source>
        <translation>Lượt chấm của bạn đã an toàn trên máy này và sẽ vào không gian làm việc ngay khi được.</translation>
    </message>
    <message>
        <source>What you typed before is still here.</source>
        <translation>Chữ bạn gõ lúc trước vẫn còn đây.</translation>
    </message>
    <message>
        <source>{card}, version {version}</source>
        <translation>{card}, bản {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) have no mark yet. 0 says: not applicable.</source>
        <translation>
            <numerusform>Còn %n tiêu chí chưa chấm. Phím 0 nghĩa là: không áp dụng.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{criterion}” makes the whole score 0. Say in a remark what happened, then save.</source>
        <translation>“{criterion}” khiến toàn bộ điểm bằng 0. Hãy ghi nhận xét chuyện gì đã xảy ra rồi lưu.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Xem bản kia</translation>
    </message>
</context>
<context>
    <name>ReviewsBrowser</name>
    <message>
        <source>Reviews</source>
        <translation>Lượt chấm</translation>
    </message>
    <message>
        <source>Choose a review: it stands here, and you may answer it.</source>
        <translation>Chọn một lần chấm: nội dung hiện ở đây và bạn có thể trả lời.</translation>
    </message>
    <message>
        <source>There is no review like that.</source>
        <translation>Không có lượt chấm nào như thế.</translation>
    </message>
</context>
<context>
    <name>ReviewsSection</name>
    <message>
        <source>Which reviews</source>
        <translation>Lượt chấm nào</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Mọi lượt chấm</translation>
    </message>
    <message>
        <source>Decide the dispute</source>
        <translation>Quyết định về phản đối</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Lượt chấm</translation>
    </message>
    <message>
        <source>Disputed. A second lead decides: not who gave the review, and not whom it is about.</source>
        <translation>Đang phản đối. Trưởng nhóm thứ hai quyết định: không phải người chấm, cũng không phải người được chấm.</translation>
    </message>
</context>
<context>
    <name>ReviseDialog</name>
    <message>
        <source>Subject</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Subject (may stay empty)</source>
        <translation>Tiêu đề (có thể để trống)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Lý do sửa</translation>
    </message>
    <message>
        <source>Why is it corrected? (may stay empty; it stands in the history)</source>
        <translation>Vì sao sửa? (có thể để trống; được ghi trong lịch sử)</translation>
    </message>
    <message>
        <source>Keep the other text</source>
        <translation>Giữ nội dung kia</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation>Sửa ghi chú</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Lưu bản sửa</translation>
    </message>
    <message>
        <source>What you typed before is still here.</source>
        <translation>Nội dung bạn gõ trước đó vẫn còn đây.</translation>
    </message>
    <message>
        <source>Someone else corrected this note</source>
        <translation>Người khác đã sửa ghi chú này</translation>
    </message>
    <message>
        <source>Save my text</source>
        <translation>Lưu nội dung của tôi</translation>
    </message>
    <message>
        <source>{name} corrected it {moment}. Both texts are kept; change yours as you like, then choose.</source>
        <translation>{name} đã sửa lúc {moment}. Cả hai nội dung đều được giữ; hãy chỉnh nội dung của bạn nếu muốn, rồi chọn.</translation>
    </message>
    <message>
        <source>the note as it stands</source>
        <translation>ghi chú hiện tại</translation>
    </message>
    <message>
        <source>the note as it stands ({name}, {moment})</source>
        <translation>ghi chú hiện tại ({name}, {moment})</translation>
    </message>
    <message>
        <source>the text of {name}, {moment}</source>
        <translation>nội dung của {name}, {moment}</translation>
    </message>
    <message>
        <source>What changes, compared with</source>
        <translation>Nội dung thay đổi so với</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ai đó</translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message>
        <source>Number withheld</source>
        <translation>Số bị ẩn</translation>
    </message>
</context>
<context>
    <name>RoleNews</name>
    <message>
        <source>An administrator has switched your login off. What you typed is kept on this computer.</source>
        <translation>Quản trị viên đã tắt tài khoản đăng nhập của bạn. Những gì bạn đã gõ được giữ trên máy này.</translation>
    </message>
    <message>
        <source>Your login works again.</source>
        <translation>Tài khoản đăng nhập của bạn hoạt động trở lại.</translation>
    </message>
    <message>
        <source>You are an administrator now.</source>
        <translation>Bây giờ bạn là quản trị viên.</translation>
    </message>
    <message>
        <source>You are a team lead now.</source>
        <translation>Bây giờ bạn là trưởng nhóm.</translation>
    </message>
    <message>
        <source>You are in the team {team} now.</source>
        <translation>Bây giờ bạn thuộc nhóm {team}.</translation>
    </message>
    <message>
        <source>You are no administrator any more; those pages are closed. What you typed is kept.</source>
        <translation>Bạn không còn là quản trị viên; các trang đó đã đóng. Những gì bạn đã gõ được giữ lại.</translation>
    </message>
    <message>
        <source>You lead no team any more; the leads&apos; pages are closed. What you typed is kept.</source>
        <translation>Bạn không còn phụ trách nhóm nào; các trang của trưởng nhóm đã đóng. Những gì bạn đã gõ được giữ lại.</translation>
    </message>
</context>
<context>
    <name>SavingChip</name>
    <message>
        <source>What you log is safe on this computer first, and goes to the workspace as soon as it can.</source>
        <translation>Nội dung ghi nhận được lưu an toàn trên máy này trước, rồi gửi đến không gian làm việc ngay khi có thể.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Chưa lưu</translation>
    </message>
    <message>
        <source>Workspace damaged</source>
        <translation>Không gian làm việc bị hỏng</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Không có không gian làm việc</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n cần bạn xử lý</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting since {time}</source>
        <translation>
            <numerusform>%n đang chờ từ {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Mất kết nối từ {time}</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n</source>
        <translation>
            <numerusform>Đang lưu %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>Contact logged: {outcome}</source>
        <translation>Liên hệ đã ghi: {outcome}</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Cuộc gọi {number}</translation>
    </message>
    <message>
        <source>Corrected note</source>
        <translation>Ghi chú đã sửa</translation>
    </message>
    <message>
        <source>Withdrawn entry</source>
        <translation>Mục đã rút lại</translation>
    </message>
    <message>
        <source>Entry given to another customer</source>
        <translation>Mục được gán cho khách hàng khác</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Việc theo dõi</translation>
    </message>
    <message>
        <source>Closed follow-up</source>
        <translation>Việc theo dõi đã đóng</translation>
    </message>
    <message>
        <source>Handed over follow-up</source>
        <translation>Việc theo dõi đã bàn giao</translation>
    </message>
    <message>
        <source>Question to a colleague</source>
        <translation>Câu hỏi cho đồng nghiệp</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Fact about the customer</source>
        <translation>Thông tin về khách hàng</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Khiếu nại</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Review of a contact</source>
        <translation>Lượt chấm một liên hệ</translation>
    </message>
    <message>
        <source>Answer to a review</source>
        <translation>Trả lời lượt chấm</translation>
    </message>
    <message>
        <source>Decision on a dispute</source>
        <translation>Quyết định về phản đối</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Phiếu chấm</translation>
    </message>
    <message>
        <source>A change you made</source>
        <translation>Một thay đổi của bạn</translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source>Choose a folder and add…</source>
        <translation>Chọn thư mục và thêm…</translation>
    </message>
    <message>
        <source>Folder the files go to</source>
        <translation>Thư mục chứa tệp</translation>
    </message>
    <message>
        <source>Report about the team {name}</source>
        <translation>Báo cáo về nhóm {name}</translation>
    </message>
    <message>
        <source>Report about {name}</source>
        <translation>Báo cáo về {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <source>Nothing is written by itself yet.</source>
        <translation>Chưa có gì được tự ghi.</translation>
    </message>
    <message>
        <source>{table}, each day at {time}, {form}</source>
        <translation>{table}, mỗi ngày lúc {time}, {form}</translation>
    </message>
    <message>
        <source>{table}, Mondays at {time}, {form}</source>
        <translation>{table}, thứ hai lúc {time}, {form}</translation>
    </message>
    <message>
        <source>{table}, the first of the month at {time}, {form}</source>
        <translation>{table}, ngày đầu tháng lúc {time}, {form}</translation>
    </message>
    <message>
        <source>Next: {due}.</source>
        <translation>Lần tới: {due}.</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>Đang được ghi.</translation>
    </message>
    <message>
        <source>Due {when}: {why} It is tried again by itself.</source>
        <translation>Hạn {when}: {why} Sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>Last: due {when} and made up {late}. Next: {due}.</source>
        <translation>Lần trước: hạn {when}, làm bù {late}. Lần tới: {due}.</translation>
    </message>
    <message>
        <source>Last: {when}. Next: {due}.</source>
        <translation>Lần trước: {when}. Lần tới: {due}.</translation>
    </message>
    <message numerus="yes">
        <source>Last: %n rows, due {when} and made up {late}. Next: {due}.</source>
        <translation>
            <numerusform>Lần trước: %n dòng, hạn {when}, làm bù {late}. Lần tới: {due}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last: %n rows, {when}. Next: {due}.</source>
        <translation>
            <numerusform>Lần trước: %n dòng, {when}. Lần tới: {due}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Ai đã xem</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>Sổ cái</translation>
    </message>
    <message>
        <source>Written by themselves</source>
        <translation>Tự ghi</translation>
    </message>
    <message>
        <source>Tables and reports that a worker or an administrator&apos;s open desk writes into a folder, over the day, week or month before. Missed times are made up, and each file stands in the ledger. A report about a person is made as a lead of theirs sees them: choose a folder that only their leads read.</source>
        <translation>Bảng và báo cáo mà worker hoặc bàn đang mở của quản trị viên ghi vào một thư mục, cho ngày, tuần hoặc tháng trước đó. Lần bị lỡ được làm bù, và mỗi tệp đều có trong sổ cái. Báo cáo về một người được lập như trưởng nhóm của họ thấy: hãy chọn thư mục chỉ các trưởng nhóm đó đọc được.</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Mỗi ngày</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>Thứ hai</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Ngày đầu tháng</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Tần suất</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Dạng tệp</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>Attach the selected words of the note (Q)</source>
        <translation>Trích các từ đã chọn trong ghi chú (Q)</translation>
    </message>
    <message>
        <source>What this criterion asks (G)</source>
        <translation>Tiêu chí này hỏi gì (G)</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>Điểm {score} trên 100</translation>
    </message>
    <message>
        <source>Why {score}?</source>
        <translation>Vì sao {score}?</translation>
    </message>
    <message>
        <source>Why {score} so far?</source>
        <translation>Vì sao tạm {score}?</translation>
    </message>
    <message>
        <source>Remark on “{criterion}”</source>
        <translation>Nhận xét về “{criterion}”</translation>
    </message>
    <message>
        <source>Enter: write · Q: words · G: what it asks</source>
        <translation>Enter: viết · Q: từ ngữ · G: giải thích</translation>
    </message>
    <message>
        <source>Nothing more is written about this criterion.</source>
        <translation>Không có hướng dẫn thêm cho tiêu chí này.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search customer, order, phone number or /note</source>
        <translation>Tìm khách hàng, đơn hàng, số điện thoại hoặc /ghi chú</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search results</source>
        <translation>Kết quả tìm kiếm</translation>
    </message>
    <message>
        <source>↑ ↓ choose  ·  Enter open  ·  Ctrl+Enter give the call to it  ·  / search notes  ·  Esc back</source>
        <translation>↑ ↓ chọn  ·  Enter mở  ·  Ctrl+Enter gán cuộc gọi  ·  / tìm ghi chú  ·  Esc quay lại</translation>
    </message>
    <message>
        <source>Type words from a note</source>
        <translation>Gõ từ trong ghi chú</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>Không có ghi chú nào chứa các từ này.</translation>
    </message>
    <message>
        <source>Looking for similar names…</source>
        <translation>Đang tìm tên gần giống…</translation>
    </message>
    <message>
        <source>Type a name, a phone number, an e-mail, an order or a postcode with house number.</source>
        <translation>Gõ tên, số điện thoại, e-mail, đơn hàng hoặc mã bưu chính kèm số nhà.</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>A sender that signs its calls is heard only when the secret it signs with is known here.</source>
        <translation>Nguồn có ký các cuộc gọi chỉ được nghe khi ở đây biết khóa bí mật nó dùng để ký.</translation>
    </message>
    <message>
        <source>Sender that signs its calls</source>
        <translation>Nguồn có ký các cuộc gọi</translation>
    </message>
    <message>
        <source>Its secret</source>
        <translation>Khóa bí mật của nó</translation>
    </message>
    <message>
        <source>Keep the secret</source>
        <translation>Lưu khóa bí mật</translation>
    </message>
    <message>
        <source>As it is kept in the keyring</source>
        <translation>Như đang giữ trong kho khóa</translation>
    </message>
    <message>
        <source>None yet: its calls are turned away</source>
        <translation>Chưa có: các cuộc gọi của nó bị từ chối</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Next section of a page</source>
        <translation>Phần tiếp theo của trang</translation>
    </message>
    <message>
        <source>Section before on a page</source>
        <translation>Phần trước của trang</translation>
    </message>
</context>
<context>
    <name>SentChoice</name>
    <message>
        <source>As the server marks it: {folder}</source>
        <translation>Theo máy chủ: {folder}</translation>
    </message>
    <message>
        <source>As the server marks it</source>
        <translation>Theo máy chủ</translation>
    </message>
</context>
<context>
    <name>ServerRow</name>
    <message>
        <source>How TLS begins: {server}</source>
        <translation>Cách bắt đầu TLS: {server}</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Another language begins at the next start.</source>
        <translation>Ngôn ngữ mới áp dụng từ lần khởi động sau.</translation>
    </message>
    <message>
        <source>What you chose begins at the next start.</source>
        <translation>Lựa chọn của bạn có hiệu lực từ lần khởi động sau.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Khởi động lại ngay</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Bàn làm việc này</translation>
    </message>
    <message>
        <source>A desk phone, started and ended by hand</source>
        <translation>Điện thoại bàn, bắt đầu và kết thúc bằng tay</translation>
    </message>
    <message>
        <source>A softphone, in this program</source>
        <translation>Điện thoại mềm, trong chương trình này</translation>
    </message>
    <message>
        <source>A phone that pushes its calls to this computer</source>
        <translation>Điện thoại tự báo cuộc gọi cho máy tính này</translation>
    </message>
    <message>
        <source>A phone of an Asterisk system</source>
        <translation>Điện thoại của tổng đài Asterisk</translation>
    </message>
    <message>
        <source>A FRITZ!Box</source>
        <translation>Một FRITZ!Box</translation>
    </message>
    <message>
        <source>The simulator, for training</source>
        <translation>Trình mô phỏng, để luyện tập</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Another phone begins at the next start.</source>
        <translation>Điện thoại mới áp dụng từ lần khởi động sau.</translation>
    </message>
    <message>
        <source>Mask numbers, addresses and amounts</source>
        <translation>Che số, địa chỉ và số tiền</translation>
    </message>
    <message>
        <source>Hide them wholly</source>
        <translation>Ẩn hoàn toàn</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Until the caller is checked</source>
        <translation>Cho đến khi xác minh người gọi</translation>
    </message>
    <message>
        <source>Also outside the window</source>
        <translation>Cả bên ngoài cửa sổ</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Nhắc việc</translation>
    </message>
    <message>
        <source>While you talk, reminders are silent.</source>
        <translation>Nhắc việc sẽ im lặng khi bạn đang nói chuyện.</translation>
    </message>
    <message>
        <source>This computer has no keyring: what waits for the workspace lies here unencrypted. “agentdesk doctor” says how to choose a place for the key.</source>
        <translation>Máy này không có kho khóa: những gì đang chờ gửi nằm ở đây không mã hóa. “agentdesk doctor” chỉ cách chọn nơi giữ khóa.</translation>
    </message>
    <message>
        <source>This workspace, for everybody</source>
        <translation>Không gian làm việc này, cho mọi người</translation>
    </message>
    <message>
        <source>An administrator sets what is for everybody.</source>
        <translation>Quản trị viên đặt những gì dùng chung cho mọi người.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>Within a time</source>
        <translation>Trong thời hạn</translation>
    </message>
    <message>
        <source>A fixed time</source>
        <translation>Thời gian cố định</translation>
    </message>
    <message>
        <source>Wrap-up after a contact</source>
        <translation>Hoàn tất sau liên hệ</translation>
    </message>
    <message>
        <source> s</source>
        <translation> giây</translation>
    </message>
    <message>
        <source>Time for the wrap-up</source>
        <translation>Thời gian hoàn tất</translation>
    </message>
    <message>
        <source>For the two that have a time.</source>
        <translation>Cho hai chế độ có thời hạn.</translation>
    </message>
    <message>
        <source>One word a line. A fact with such a name is refused; card and citizen numbers always are.</source>
        <translation>Mỗi dòng một từ. Thông tin có tên như vậy bị từ chối; số thẻ và số định danh luôn bị từ chối.</translation>
    </message>
    <message>
        <source>Never keep</source>
        <translation>Không bao giờ lưu</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Lưu cho mọi người</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Decide about a contested note</source>
        <translation>Quyết định về ghi chú bị phản đối</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>The note, to be put in other words</source>
        <translation>Ghi chú, để viết lại bằng lời khác</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Những gì thay đổi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Why is it decided so? The customer may ask.</source>
        <translation>Vì sao quyết định như vậy? Khách hàng có thể hỏi.</translation>
    </message>
    <message>
        <source>to be decided by {day}</source>
        <translation>cần quyết định trước {day}</translation>
    </message>
    <message>
        <source>The customer says: “{words}”</source>
        <translation>Khách hàng nói: “{words}”</translation>
    </message>
    <message>
        <source>The note gets other words; the old ones stay in its history</source>
        <translation>Ghi chú được viết lại; nội dung cũ còn trong lịch sử</translation>
    </message>
    <message>
        <source>The note loses its words for good; that it existed stays proved</source>
        <translation>Ghi chú mất hẳn nội dung; việc nó từng tồn tại vẫn được chứng minh</translation>
    </message>
    <message>
        <source>The note stays, with the customer&apos;s words under it</source>
        <translation>Ghi chú được giữ, kèm lời khách hàng bên dưới</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Keep on this computer, in its keyring</source>
        <translation>Giữ trên máy này, trong kho khóa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>Người dùng khác</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Đang đăng nhập…</translation>
    </message>
</context>
<context>
    <name>SpeaksForDialog</name>
    <message>
        <source>Who speaks for the customer?</source>
        <translation>Ai nói thay khách hàng?</translation>
    </message>
    <message>
        <source>Record who speaks</source>
        <translation>Ghi người nói thay</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Là ai</translation>
    </message>
    <message>
        <source>{name} · spoke before: {known}</source>
        <translation>{name} · từng nói thay: {known}</translation>
    </message>
    <message>
        <source>May decide for the customer (mandate)</source>
        <translation>Được quyết định thay khách (có ủy quyền)</translation>
    </message>
</context>
<context>
    <name>StackStrip</name>
    <message>
        <source>Withheld</source>
        <translation>Bị ẩn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Thư</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>What became of it</source>
        <translation>Diễn tiến</translation>
    </message>
    <message>
        <source>{name} reviewed, {moment}</source>
        <translation>{name} đã chấm, {moment}</translation>
    </message>
    <message>
        <source>{name} opened it, {moment}</source>
        <translation>{name} đã mở, {moment}</translation>
    </message>
    <message>
        <source>{name} agreed, {moment}</source>
        <translation>{name} đồng ý, {moment}</translation>
    </message>
    <message>
        <source>{name} disputed, {moment}</source>
        <translation>{name} phản đối, {moment}</translation>
    </message>
    <message>
        <source>{name} decided: it stands, {moment}</source>
        <translation>{name} quyết định: giữ nguyên, {moment}</translation>
    </message>
    <message>
        <source>{name} decided: other marks, {moment}</source>
        <translation>{name} quyết định: điểm khác, {moment}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ai đó</translation>
    </message>
</context>
<context>
    <name>Strips</name>
    <message>
        <source>The text is too long: only its beginning is shown.</source>
        <translation>Văn bản quá dài: chỉ hiện phần đầu.</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>≥ {count}</source>
        <translation>≥ {count}</translation>
    </message>
    <message>
        <source>of the newest {count}</source>
        <translation>trong {count} mới nhất</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>trong {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n bị phản đối</numerusform>
        </translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Chờ chấm</translation>
    </message>
    <message>
        <source>Only those nobody has reviewed</source>
        <translation>Chỉ những liên hệ chưa ai chấm</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Đã chấm</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>Lời hứa bị lỡ</translation>
    </message>
    <message>
        <source>Only contacts with a broken promise</source>
        <translation>Chỉ liên hệ có lời hứa bị lỡ</translation>
    </message>
    <message>
        <source>Contested notes</source>
        <translation>Ghi chú bị phản đối</translation>
    </message>
    <message>
        <source>Only notes a customer contests</source>
        <translation>Chỉ ghi chú bị khách phản đối</translation>
    </message>
</context>
<context>
    <name>SwitchDialog</name>
    <message>
        <source>For example the number of the works council&apos;s decision</source>
        <translation>Ví dụ số quyết định của hội đồng người lao động</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Ai xem được</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Ngày của quyết định</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Số tham chiếu</translation>
    </message>
    <message>
        <source>Enter a decision</source>
        <translation>Nhập quyết định</translation>
    </message>
    <message>
        <source>Enter the decision</source>
        <translation>Nhập quyết định này</translation>
    </message>
    <message>
        <source>It stays in the history with your name. Everybody it concerns can read it.</source>
        <translation>Quyết định được lưu trong lịch sử cùng tên bạn. Mọi người liên quan đều đọc được.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>{figure}: {before} → {after}</source>
        <translation>{figure}: {before} → {after}</translation>
    </message>
    <message>
        <source>From then on nobody sees it, neither of a team nor of a person.</source>
        <translation>Từ đó không ai xem được, dù của nhóm hay của một người.</translation>
    </message>
    <message>
        <source>From then on leads and administrators see it of whole teams; of no person.</source>
        <translation>Từ đó trưởng nhóm và quản trị viên xem được của cả nhóm; không của riêng ai.</translation>
    </message>
    <message>
        <source>From then on everybody sees their own, and their lead and administrators see it of each.</source>
        <translation>Từ đó mỗi người xem chỉ số của mình; trưởng nhóm và quản trị viên xem của từng người.</translation>
    </message>
</context>
<context>
    <name>SwitchModel</name>
    <message>
        <source>Figure</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Ai xem được</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Số tham chiếu</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>never</source>
        <translation>chưa bao giờ</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>Nobody (off)</source>
        <translation>Không ai (tắt)</translation>
    </message>
    <message>
        <source>Team, of no person</source>
        <translation>Theo nhóm, không theo người</translation>
    </message>
    <message>
        <source>Person and lead</source>
        <translation>Người đó và trưởng nhóm</translation>
    </message>
</context>
<context>
    <name>SwitchesSection</name>
    <message>
        <source>Switches of figures</source>
        <translation>Bật tắt các chỉ số</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Các quyết định đến nay</translation>
    </message>
    <message>
        <source>Reading the switches…</source>
        <translation>Đang đọc trạng thái chỉ số…</translation>
    </message>
    <message>
        <source>Enter a decision…</source>
        <translation>Nhập quyết định…</translation>
    </message>
    <message>
        <source>Offline. What is shown is as of {time}; decisions are entered when the workspace is back.</source>
        <translation>Ngoại tuyến. Nội dung hiển thị là lúc {time}; nhập quyết định khi không gian làm việc trở lại.</translation>
    </message>
    <message>
        <source>A figure is off until a decision with day and reference switches it on. Choose one or several.</source>
        <translation>Chỉ số tắt cho đến khi có quyết định ghi ngày và số tham chiếu bật lên. Chọn một hoặc nhiều chỉ số.</translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <source>People and queues</source>
        <translation>Người và hàng chờ</translation>
    </message>
</context>
<context>
    <name>TargetsCard</name>
    <message>
        <source>By when mails are answered</source>
        <translation>Hạn trả lời thư</translation>
    </message>
    <message>
        <source>Hours and minutes of opening time, 4:00 for example.</source>
        <translation>Giờ và phút trong giờ mở cửa, ví dụ 4:00.</translation>
    </message>
    <message>
        <source>Usually within</source>
        <translation>Thông thường trong vòng</translation>
    </message>
    <message>
        <source>Other times, by mailbox and by the reason of the customer&apos;s open case:</source>
        <translation>Thời hạn khác, theo hộp thư và lý do của vụ việc đang mở của khách:</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Thêm thời hạn</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Lưu cho mọi người</translation>
    </message>
    <message>
        <source>Every mailbox</source>
        <translation>Mọi hộp thư</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Mọi lý do</translation>
    </message>
    <message>
        <source>A time is hours and minutes, from 0:05 to 168:00. Nothing was saved.</source>
        <translation>Thời hạn là giờ và phút, từ 0:05 đến 168:00. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Two times are for the same mailbox and reason. Nothing was saved.</source>
        <translation>Hai thời hạn trùng hộp thư và lý do. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Only opening hours count: {days} ({zone}), not on public holidays.</source>
        <translation>Chỉ tính giờ mở cửa: {days} ({zone}), trừ ngày lễ.</translation>
    </message>
</context>
<context>
    <name>TemplatesCard</name>
    <message>
        <source>Templates of mails</source>
        <translation>Mẫu thư</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Ngôn ngữ của mẫu</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Empty: the subject stays as it is.</source>
        <translation>Để trống: tiêu đề giữ nguyên.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>Lưu cho mọi người</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Mẫu mới</translation>
    </message>
    <message>
        <source>What you changed is not saved yet. Save it, or choose once more to leave it.</source>
        <translation>Những gì bạn đã đổi chưa được lưu. Hãy lưu lại, hoặc chọn lần nữa để bỏ.</translation>
    </message>
    <message>
        <source>There is no field “{word}”. Nothing was saved.</source>
        <translation>Không có trường “{word}”. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>The part “{word}” is not opened and closed once each. Nothing was saved.</source>
        <translation>Phần “{word}” chưa được mở và đóng đúng một lần. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>There is one of this name in this language already. Nothing was saved.</source>
        <translation>Đã có mẫu cùng tên trong ngôn ngữ này. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>A template has a name and words, 20,000 signs at most. Nothing was saved.</source>
        <translation>Mẫu cần có tên và nội dung, tối đa 20.000 ký tự. Chưa lưu gì.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Choose a day</source>
        <translation>Chọn ngày</translation>
    </message>
    <message>
        <source>Not understood. Try “{example}”.</source>
        <translation>Chưa hiểu. Hãy thử “{example}”.</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>ngày mai 10:00</translation>
    </message>
    <message>
        <source>{moment} is over already</source>
        <translation>{moment} đã qua rồi</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>The timeline cannot be read now</source>
        <translation>Hiện không đọc được dòng thời gian</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Search in this timeline</source>
        <translation>Tìm trong dòng thời gian này</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
    <message>
        <source>To the timeline</source>
        <translation>Đến dòng thời gian</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>Kết quả cũ hơn</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>Kết quả mới hơn</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Đến một ngày</translation>
    </message>
    <message>
        <source>Next kind of entries</source>
        <translation>Loại mục tiếp theo</translation>
    </message>
    <message>
        <source>About the chosen call</source>
        <translation>Về cuộc gọi đang chọn</translation>
    </message>
    <message>
        <source>Search in this timeline ({key}), go to a day ({day})</source>
        <translation>Tìm trong dòng thời gian ({key}), đến một ngày ({day})</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>Chưa mở khách hàng nào</translation>
    </message>
    <message>
        <source>A call opens its customer; or search by name, number or order.</source>
        <translation>Cuộc gọi sẽ mở khách hàng; hoặc tìm theo tên, số hay đơn hàng.</translation>
    </message>
    <message>
        <source>No entries of this kind</source>
        <translation>Không có mục loại này</translation>
    </message>
    <message>
        <source>Nothing has happened with this customer yet</source>
        <translation>Chưa có gì xảy ra với khách hàng này</translation>
    </message>
    <message>
        <source>The first contact you log stands here.</source>
        <translation>Liên hệ đầu tiên bạn ghi nhận sẽ nằm ở đây.</translation>
    </message>
</context>
<context>
    <name>TimelineScroll</name>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
</context>
<context>
    <name>ToldOnce</name>
    <message>
        <source>No keyring here: what waits for the workspace lies on this computer unencrypted.</source>
        <translation>Không có kho khóa: những gì đang chờ gửi nằm trên máy này không mã hóa.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast. AgentDesk goes by the server&apos;s clock.</source>
        <translation>
            <numerusform>Đồng hồ máy này nhanh %n phút. AgentDesk theo giờ của máy chủ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow. AgentDesk goes by the server&apos;s clock.</source>
        <translation>
            <numerusform>Đồng hồ máy này chậm %n phút. AgentDesk theo giờ của máy chủ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Reminders</source>
        <translation>Nhắc việc</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Giao diện tối</translation>
    </message>
    <message>
        <source>AgentDesk</source>
        <translation>AgentDesk</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Giao diện sáng</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>AgentDesk</source>
        <translation>AgentDesk</translation>
    </message>
    <message>
        <source>AgentDesk is locked. Unlock it to read this.</source>
        <translation>AgentDesk đã khóa. Hãy mở khóa để đọc.</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Too few contacts in each of these weeks to say</source>
        <translation>Mỗi tuần đều quá ít lần liên hệ để kết luận</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
</context>
<context>
    <name>TwoLines</name>
    <message>
        <source>First contact: has ordered, and nothing has been said before.</source>
        <translation>Liên hệ đầu tiên: đã đặt hàng, chưa từng trao đổi.</translation>
    </message>
    <message>
        <source>First contact: nothing has been said before.</source>
        <translation>Liên hệ đầu tiên: chưa có trao đổi nào trước đây.</translation>
    </message>
    <message>
        <source>Last contact: {facts} – “{sentence}”</source>
        <translation>Liên hệ gần nhất: {facts} – “{sentence}”</translation>
    </message>
    <message>
        <source>Last contact: {facts}</source>
        <translation>Liên hệ gần nhất: {facts}</translation>
    </message>
    <message>
        <source>missed call</source>
        <translation>cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>complaint ({owner}, {age})</source>
        <translation>khiếu nại ({owner}, {age})</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>chưa có ai</translation>
    </message>
    <message>
        <source>promise {when} ({owner})</source>
        <translation>lời hứa {when} ({owner})</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>gọi lại</translation>
    </message>
    <message>
        <source>follow-up {when} ({owner})</source>
        <translation>theo dõi {when} ({owner})</translation>
    </message>
    <message>
        <source>case {reason}, {n}×</source>
        <translation>vụ việc {reason}, {n}×</translation>
    </message>
    <message>
        <source>order {number} {state}</source>
        <translation>đơn {number} {state}</translation>
    </message>
    <message>
        <source>Open now: {things}</source>
        <translation>Đang mở: {things}</translation>
    </message>
</context>
<context>
    <name>UnassignedDialog</name>
    <message>
        <source>Contacts without a customer</source>
        <translation>Liên hệ chưa gắn khách hàng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>They are being read…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Give a contact to its customer as soon as you know who it was.</source>
        <translation>Gán liên hệ cho khách hàng ngay khi biết đó là ai.</translation>
    </message>
    <message>
        <source>Every contact has its customer.</source>
        <translation>Mọi liên hệ đều đã có khách hàng.</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Số bị ẩn</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Gán cho…</translation>
    </message>
    <message>
        <source>Give {contact} to a customer</source>
        <translation>Gán {contact} cho khách hàng</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Gọi {number}</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n giây</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged: {outcome}</source>
        <translation>Đã ghi: {outcome}</translation>
    </message>
    <message>
        <source>Note thrown away</source>
        <translation>Đã bỏ ghi chú</translation>
    </message>
    <message numerus="yes">
        <source>%n not seen, left open</source>
        <comment>ticked items</comment>
        <translation>
            <numerusform>%n mục chưa thấy, vẫn để mở</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Keep these filters as a view</source>
        <translation>Lưu các bộ lọc này</translation>
    </message>
    <message>
        <source>Keep the view</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>A period moves on with the days. A name that you have used is used anew.</source>
        <translation>Khoảng thời gian dịch theo ngày. Tên bạn đã dùng sẽ được dùng lại.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Tên bộ lọc</translation>
    </message>
    <message>
        <source>For every lead</source>
        <translation>Cho mọi trưởng nhóm</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Views</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>{name} · {owner}</source>
        <translation>{name} · {owner}</translation>
    </message>
    <message>
        <source>Keep these filters…</source>
        <translation>Lưu các bộ lọc này…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>“{name}” is kept under Views.</source>
        <translation>Đã lưu “{name}” trong Bộ lọc đã lưu.</translation>
    </message>
</context>
<context>
    <name>WatchCard</name>
    <message>
        <source>Watch a folder…</source>
        <translation>Theo dõi thư mục…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập dữ liệu</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ngừng theo dõi</translation>
    </message>
    <message>
        <source>No folder is watched. Files another program puts into a watched folder go in by themselves, and then lie in done/ or rejected/ inside it.</source>
        <translation>Chưa theo dõi thư mục nào. Tệp mà chương trình khác đặt vào thư mục được theo dõi sẽ tự được nhập, sau đó nằm trong done/ hoặc rejected/ của thư mục đó.</translation>
    </message>
    <message>
        <source>Watch another folder…</source>
        <translation>Theo dõi thư mục khác…</translation>
    </message>
    <message>
        <source>Nothing has come since {time}. Check the program that puts files there.</source>
        <translation>Không có gì đến từ {time}. Hãy kiểm tra chương trình đặt tệp vào đó.</translation>
    </message>
    <message>
        <source>{time}  Rejected: {reason}</source>
        <translation>{time}  Bị từ chối: {reason}</translation>
    </message>
    <message>
        <source>{time}  {name}: imported, now in {folder}</source>
        <translation>{time}  {name}: đã nhập, hiện ở {folder}</translation>
    </message>
    <message>
        <source>The watch begins…</source>
        <translation>Bắt đầu theo dõi…</translation>
    </message>
    <message>
        <source>Watched as long as this window is open. Whole new files go in.</source>
        <translation>Được theo dõi khi cửa sổ này mở. Tệp mới đã đủ sẽ được nhập.</translation>
    </message>
    <message>
        <source>Files wait in the folder. {why}</source>
        <translation>Có tệp đang chờ trong thư mục. {why}</translation>
    </message>
    <message>
        <source>The folder cannot be read now. No file is lost; it is looked for until it is back.</source>
        <translation>Hiện không đọc được thư mục. Không mất tệp nào; sẽ tìm đến khi nó trở lại.</translation>
    </message>
    <message>
        <source>Not watched now. {why}</source>
        <translation>Hiện không được theo dõi. {why}</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Thư mục được theo dõi</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Chọn thư mục để theo dõi</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Back to where the contact was opened from</source>
        <translation>Quay lại nơi đã mở liên hệ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Back to “{place}”</source>
        <translation>Quay lại “{place}”</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>What to enter at the phone</source>
        <translation>Những gì cần nhập ở điện thoại</translation>
    </message>
    <message>
        <source>Choose what you have. Whoever knows these addresses can tell this desk of calls: keep them to yourself.</source>
        <translation>Chọn thứ bạn có. Ai biết các địa chỉ này đều báo cuộc gọi cho bàn này được: hãy giữ kín.</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Loại điện thoại</translation>
    </message>
    <message>
        <source>This computer has no keyring: the addresses are others after each start of AgentDesk.</source>
        <translation>Máy này không có kho khóa: sau mỗi lần mở AgentDesk địa chỉ sẽ khác.</translation>
    </message>
    <message>
        <source>Copy what to enter at: {place}</source>
        <translation>Sao chép nội dung cần nhập ở: {place}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
</context>
<context>
    <name>WhenDialog</name>
    <message>
        <source>Remind me later</source>
        <translation>Nhắc tôi sau</translation>
    </message>
    <message>
        <source>Save this time</source>
        <translation>Lưu thời điểm này</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Ngày và giờ</translation>
    </message>
    <message>
        <source>Moved to when we are open.</source>
        <translation>Đã dời sang giờ làm việc.</translation>
    </message>
    <message>
        <source>Moved to a polite hour where the customer lives.</source>
        <translation>Đã dời sang giờ lịch sự nơi khách hàng sống.</translation>
    </message>
    <message>
        <source>That time has passed today; this is the next one.</source>
        <translation>Thời điểm đó hôm nay đã qua; đây là lần kế tiếp.</translation>
    </message>
</context>
<context>
    <name>WhoIAm</name>
    <message>
        <source>This login is {name} in this workspace. The next start works under that name.</source>
        <translation>Đăng nhập này là {name} trong không gian làm việc này. Lần khởi động sau sẽ dùng tên đó.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Khởi động lại ngay</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>How the score comes about</source>
        <translation>Điểm được tính thế nào</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} trên {most}</translation>
    </message>
    <message>
        <source>counts nowhere</source>
        <translation>không tính</translation>
    </message>
    <message>
        <source>0, because this failed: {names}.</source>
        <translation>0, vì không đạt: {names}.</translation>
    </message>
    <message>
        <source>No score: nothing is marked that counts.</source>
        <translation>Chưa có điểm: chưa chấm mục nào được tính.</translation>
    </message>
    <message>
        <source>Points added and rounded: {score} of 100.</source>
        <translation>Cộng điểm và làm tròn: {score} trên 100.</translation>
    </message>
    <message>
        <source>What is not applicable counts nowhere; the others share its weight.</source>
        <translation>Mục không áp dụng không được tính; các mục khác chia nhau trọng số đó.</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) not marked yet.</source>
        <translation>
            <numerusform>Còn %n tiêu chí chưa chấm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Live contact</source>
        <translation>Liên hệ đang diễn ra</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Reject the call</source>
        <translation>Từ chối cuộc gọi</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Gác máy</translation>
    </message>
    <message>
        <source>Hold, or resume</source>
        <translation>Giữ máy, hoặc tiếp tục</translation>
    </message>
    <message>
        <source>Mute, or unmute</source>
        <translation>Tắt hoặc bật tiếng</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Keys of the call</source>
        <translation>Bàn phím cuộc gọi</translation>
    </message>
    <message>
        <source>Next call or draft</source>
        <translation>Cuộc gọi hoặc bản nháp kế tiếp</translation>
    </message>
    <message>
        <source>Log and next</source>
        <translation>Ghi nhận và tiếp tục</translation>
    </message>
    <message>
        <source>No answer, again tomorrow</source>
        <translation>Không trả lời, mai gọi lại</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Hoàn tất sau</translation>
    </message>
    <message>
        <source>Undo the last log</source>
        <translation>Hoàn tác lần ghi cuối</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Viết ghi chú</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Đến ghi chú</translation>
    </message>
    <message>
        <source>Pick the time of the follow-up</source>
        <translation>Chọn thời điểm theo dõi</translation>
    </message>
    <message>
        <source>Make a fact of the chosen words</source>
        <translation>Lưu phần đã chọn làm thông tin</translation>
    </message>
    <message>
        <source>Remember no fact of this note</source>
        <translation>Không ghi nhớ điều gì từ ghi chú này</translation>
    </message>
    <message>
        <source>They called: the desk phone is on</source>
        <translation>Khách gọi đến: điện thoại bàn đang dùng</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>Quay số</translation>
    </message>
    <message>
        <source>Call the number in the note</source>
        <translation>Gọi số trong ghi chú</translation>
    </message>
    <message>
        <source>Call the same number again</source>
        <translation>Gọi lại cùng số đó</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Gọi khách hàng</translation>
    </message>
    <message>
        <source>Press again to discard it</source>
        <translation>Nhấn lần nữa để bỏ</translation>
    </message>
    <message>
        <source>Already logged</source>
        <translation>Đã ghi rồi</translation>
    </message>
    <message>
        <source>Choose an outcome first: 1 to 9</source>
        <translation>Hãy chọn kết quả trước: 1 đến 9</translation>
    </message>
    <message>
        <source>A note is wanted; press again to log without</source>
        <translation>Cần ghi chú; nhấn lần nữa để ghi không kèm ghi chú</translation>
    </message>
    <message>
        <source>The caller has hung up</source>
        <translation>Người gọi đã gác máy</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw this entry</source>
        <translation>Rút lại mục này</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Why is it withdrawn? This stays on the timeline.</source>
        <translation>Vì sao rút lại? Điều này vẫn còn trên dòng thời gian.</translation>
    </message>
</context>
<context>
    <name>Withdrawals</name>
    <message>
        <source>The entry is withdrawn</source>
        <translation>Mục này đã được rút lại</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Welcome to AgentDesk</source>
        <translation>Chào mừng đến với AgentDesk</translation>
    </message>
    <message>
        <source>Stopped at “{step}”. {why}</source>
        <translation>Đã dừng ở “{step}”. {why}</translation>
    </message>
    <message>
        <source>How do you want to begin? You can choose anew at any time.</source>
        <translation>Bạn muốn bắt đầu thế nào? Bạn có thể chọn lại bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <translation>Làm việc trên máy này</translation>
    </message>
    <message>
        <source>A workspace in a file, for you alone.</source>
        <translation>Không gian làm việc trong một tệp, chỉ cho bạn.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Xem bản trình diễn</translation>
    </message>
    <message>
        <source>An invented shop with callers; nothing of it is real.</source>
        <translation>Một cửa hàng tưởng tượng có người gọi; không có gì là thật.</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Vào một nhóm</translation>
    </message>
    <message>
        <source>With the line your administrator has sent you.</source>
        <translation>Bằng dòng mà quản trị viên đã gửi cho bạn.</translation>
    </message>
    <message>
        <source>Make a team&apos;s workspace</source>
        <translation>Tạo không gian làm việc cho nhóm</translation>
    </message>
    <message>
        <source>For administrators, on a PostgreSQL server.</source>
        <translation>Dành cho quản trị viên, trên máy chủ PostgreSQL.</translation>
    </message>
    <message>
        <source>Paste the whole line that begins with agentdesk:join. It holds no password.</source>
        <translation>Dán cả dòng bắt đầu bằng agentdesk:join. Trong đó không có mật khẩu.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Vào nhóm</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Lời mời</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Mật khẩu của bạn</translation>
    </message>
    <message>
        <source>The database is there and empty; its administrator makes the workspace and is its first person.</source>
        <translation>Cơ sở dữ liệu đã có và còn trống; quản trị viên của nó tạo không gian làm việc và là người đầu tiên.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Tạo</translation>
    </message>
    <message>
        <source>only for a private authority: the file of its certificate</source>
        <translation>chỉ với nhà cấp riêng: tệp chứng chỉ của nó</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Administrator&apos;s login</source>
        <translation>Tên đăng nhập của quản trị viên</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>First team</source>
        <translation>Nhóm đầu tiên</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng chỉ</translation>
    </message>
    <message>
        <source>{where}, on {server}, as {login}</source>
        <translation>{where}, trên {server}, với tên {login}</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Đang vào nhóm…</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Đang tạo…</translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>Earlier wordings</source>
        <translation>Các bản trước</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(không có nội dung)</translation>
    </message>
    <message>
        <source>First written {moment} by {name}</source>
        <translation>Viết lần đầu {moment} bởi {name}</translation>
    </message>
    <message>
        <source>Corrected {moment} by {name}</source>
        <translation>Sửa {moment} bởi {name}</translation>
    </message>
    <message>
        <source>Earlier wording</source>
        <translation>Lời cũ</translation>
    </message>
    <message numerus="yes">
        <source>The note was changed %n time(s)</source>
        <translation>
            <numerusform>Ghi chú đã được sửa %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since {moment} ({name})</source>
        <translation>Thay đổi từ {moment} ({name})</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ai đó</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Today, {day}</source>
        <translation>Hôm nay, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Hôm qua, {day}</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation>Ngày mai, {day}</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>trễ {span}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>mai {time}</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>còn {span}</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n giây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} giờ {minutes} phút</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriterFiles</name>
    <message>
        <source>Attachments of your mail</source>
        <translation>Tệp đính kèm thư của bạn</translation>
    </message>
    <message>
        <source>{size}; a mail may carry {most}. A press takes a file off.</source>
        <translation>{size}; một thư chứa được {most}. Bấm để bỏ một tệp.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Hình</translation>
    </message>
    <message>
        <source>{name} could not be read; it does not go with the mail.</source>
        <translation>Không đọc được {name}; tệp không đi kèm thư.</translation>
    </message>
</context>
<context>
    <name>WriterSpelling</name>
    <message>
        <source>Suggestions for the word at the cursor</source>
        <translation>Gợi ý cho từ tại con trỏ</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Thư</translation>
    </message>
    <message>
        <source>Spelling is not checked: this computer has no dictionary for {language}.</source>
        <translation>Không kiểm tra chính tả: máy này không có từ điển {language}.</translation>
    </message>
    <message>
        <source>Spelling: {language}</source>
        <translation>Chính tả: {language}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>tắt</translation>
    </message>
    <message>
        <source>Do not check this mail</source>
        <translation>Không kiểm tra thư này</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Không có gợi ý</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>Thêm “{word}” vào từ của tôi</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Mailbox</source>
        <translation>Hộp thư</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Hours and minutes</source>
        <translation>Giờ và phút</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Bỏ thời hạn này</translation>
    </message>
</context>
</TS>

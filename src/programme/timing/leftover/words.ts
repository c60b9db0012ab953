/**
 * What officials write around a time without changing it, grouped for the reader of this list; a group is
 * words parted by commas. A word that is not here leaves the phrase unread, so add freely what says nothing
 * about when; never a word that does (numbers, "tuần", "đợt", "kỳ", "đầu", "nửa", festivals, seasons), unless
 * inside a longer word that does not ("đầu tư", "kỳ họp").
 */
const AROUND = `dự kiến, dự định, khoảng, tầm, chừng, hoàn thành, hoàn tất, hoàn thiện, trong, vào, tại, ở, trên,
  theo, và, hoặc, hay, là, của, cho, với, về, do, để, nhằm, thì, mà, nếu, như, cùng, đồng thời, cũng, đối với, từ, đến,
  các, những, mọi, toàn, toàn bộ, tất cả, cả, suốt, phải, cần, nên, đã, đang, sẽ, được, bị, rồi, xong, kết thúc, thực hiện,
  triển khai, tiến hành, xử lý, giải quyết, tổ chức, bắt đầu, khởi công, khởi động, phấn đấu, quyết tâm, cơ bản, chính thức,
  dứt điểm, sớm, kịp thời, đúng hạn, trễ hạn, quá hạn, chậm, gần nhất, ngay, thời gian, thời hạn, thời điểm, tiến độ, mốc, hạn,
  hạn chót, hạn cuối, lộ trình, yêu cầu, đề nghị, đề xuất, xin, đồng ý, cho phép, gia hạn, lùi, kéo dài, điều chỉnh, chuyển, sang, thành, thay đổi,
  thay thế, bổ sung, cập nhật, ghi chú, lưu ý, chú thích, riêng, chung, không gia hạn, không lùi, không điều chỉnh, không thay đổi, không kéo dài, không để, không muộn, chưa, có, nêu trên, nói trên, danh sách, danh mục,
  phụ lục, biểu, bảng, mục, số liệu, chi tiết, cụ thể, tức, tiếp tục, dừng, bãi bỏ, bỏ, áp dụng, hiệu lực, thi hành, sau thời gian này, từ nay, nội dung này, việc này, nhiệm vụ này, chi thường xuyên, kinh phí thường xuyên,
  ngày, trong ngày, trong năm, trong tháng, trong quý, dương lịch, dl, sáng, chiều, trưa, tối, buổi sáng, buổi chiều,
  giờ hành chính, hành chính, cuối ngày, đầu giờ, hết giờ, trước mắt, kỳ hạn, đúng`;
const OFFICES = `ủy ban, uỷ ban, nhân dân, ubnd, hội đồng, hđnd, ubmttq, mặt trận, tổ quốc, mttq, đảng, đảng bộ, đảng ủy, cấp ủy, tỉnh ủy, thành ủy,
  huyện ủy, chi bộ, ban thường vụ, thường vụ, btv, bch, bcđ, thường trực, chấp hành, chính trị, bí thư, trung ương, tw, chính phủ, quốc hội, ubtvqh, thủ tướng, bộ trưởng,
  bộ, sở, ban, ngành, phòng, văn phòng, vp, vpub, cục, chi cục, tổng cục, viện, trung tâm, trạm, đội, tổ, nhóm, tổ công tác, ban chỉ đạo,
  ban quản lý, tỉnh, thành phố, tp, huyện, quận, thị xã, thị trấn, xã, phường, thôn, buôn, làng, bản, khu, khu phố, khu vực, vùng, miền, địa phương, địa bàn, cơ sở, đơn vị, cơ quan, trường,
  bệnh viện, doanh nghiệp, công ty, tập đoàn, hợp tác xã, htx, tổ hợp tác, tht, liên minh, liên hiệp, liên đoàn, hiệp hội, hội, đoàn, đoàn thể,
  công an, quân sự, bộ đội, biên phòng, quốc phòng, an ninh, tòa án, kiểm sát, thanh tra, kho bạc, ngân hàng, thuế, hải quan, bảo hiểm, xã hội, nhà nước,
  kế hoạch, đầu tư, tài chính, nội vụ, tư pháp, xây dựng, công thương, nông nghiệp, môi trường, nông thôn, phát triển, tài nguyên, giáo dục, đào tạo, y tế, văn hóa,
  thể thao, du lịch, thông tin, truyền thông, khoa học, công nghệ, lao động, thương binh, dân tộc, tôn giáo, ngoại vụ, giao thông, vận tải, lãnh đạo, giám đốc, chủ tịch,
  trưởng, phó, chuyên viên, cán bộ, công chức, viên chức, tổng hợp, quản trị, tổ chức, nhân sự, khách hàng, thành viên, quỹ, hỗ trợ, kiểm toán, thống kê, cấp, cấp tỉnh, cấp xã, cấp huyện, cấp trên, hai cấp,
  Hà Nội, Việt Nam, phía, bên, mình, việc, người, dân, khách, bạn`;
const WORK = `trình, trình ký, ban hành, phê duyệt, duyệt, thẩm định, thẩm tra, thông qua, ký, ký ban hành, gửi, nộp, báo cáo, tổng hợp,
  xây dựng, dự thảo, soạn thảo, tham mưu, rà soát, đánh giá, lấy ý kiến, góp ý, ý kiến, xin ý kiến, cho ý kiến, xem xét, quyết định, hội thảo, tọa đàm, tập huấn, bồi dưỡng,
  tuyên truyền, phổ biến, quán triệt, kiểm tra, giám sát, khảo sát, nghiệm thu, bàn giao, tiếp nhận, thanh toán, giải ngân, quyết toán, dự toán, phân bổ, mua sắm,
  đấu thầu, lựa chọn, nhà thầu, thi công, khánh thành, đưa vào, sử dụng, vận hành, sửa đổi, công bố, công khai, phát hành, thành lập, mới, kiện toàn, sáp nhập, sắp xếp,
  sơ kết, tổng kết, kỷ niệm, kỉ niệm, chào mừng, thi đua, khen thưởng, chuyển đổi số, số hóa, cải cách, hướng dẫn, chỉ đạo, đôn đốc, theo dõi, đăng ký, phối hợp, chủ trì, phân công, giao, nhận, tiến độ, kết quả,
  nội dung, nhiệm vụ, công việc, công tác, chương trình, đề án, dự án, kế hoạch, phương án, quy hoạch, quy chế, quy định, quy trình, nghị quyết, quyết định, nghị định, thông tư, chỉ thị, công văn,
  công điện, kết luận, thông báo, tờ trình, văn bản, luật, pháp lệnh, hồ sơ, tài liệu, hợp đồng, biên bản, mẫu, sản phẩm, chỉ tiêu, mục tiêu, tiêu chí, giải pháp, cơ chế, chính sách, chủ trương, kinh phí, nguồn vốn, vốn, ngân sách,
  thu ngân sách, thu chi, chi trả, tiền, lương, tài sản, đất đai, đất, nhà, đường, cầu, công trình, hạ tầng, thiết bị, máy móc, phần mềm, hệ thống, dữ liệu, cơ sở dữ liệu, trang, mạng, sản xuất, kinh doanh, thị trường, sản phẩm,
  trợ cấp, vay, nợ, tín dụng, cho vay, giá, phí, thủ tục, danh hiệu, giải thưởng, cuộc, lớp, mô hình, điểm, thí điểm, nhân rộng, triển lãm, hội chợ, xúc tiến, thương mại, liên kết, chuỗi, giá trị, hợp tác, quốc tế,
  tăng cường, nâng cao, chất lượng, năng lực, hiệu quả, mở, đóng, cấp, thu hồi, bồi thường, giải phóng, mặt bằng, tái định cư, di dời, trồng, chăm sóc, bảo vệ, rừng, nước, vệ sinh, an toàn, cháy, chữa cháy, phòng chống, thiên tai, dịch bệnh,
  tuyển dụng, bổ nhiệm, luân chuyển, nghỉ, phép, bầu, cử, bầu cử, ứng cử, thẩm quyền, phân cấp, ủy quyền, một cửa, xét, chọn, chấm, họp, làm việc với, đi, đổi, lại, in, ấn, đăng, tải, nhập, xuất, gồm, bao gồm, kèm, kèm theo, tên, loại, tình hình, thực tế, thực trạng,
  nguyên nhân, vướng mắc, khó khăn, phát sinh, liên quan, đạt, đạt được, vượt, khi, mã số, sinh, phiên bản, phát hành, chuyên đề, chuyên môn, khoản, điều, chương, chính, phụ, trực tuyến, trực tiếp, trực thuộc, đánh giá, xếp loại, phân loại, kiến nghị, phản ánh, tiếp dân, khiếu nại, tố cáo, bắt buộc, ưu tiên, trọng tâm, trọng điểm, chống, lãng phí, tham nhũng, tiết kiệm`;
/** Gatherings and days of remembrance: harmless beside a day or a month, never beside a bare year. */
const EVENTS = `kỳ họp, kì họp, phiên họp, đại hội, hội nghị, hội nghị tổng kết, lễ, lễ hội, lễ kỷ niệm, ngày hội, hội thi, hội thao, cuộc họp, giao ban, kỳ thi, thường lệ, thường kỳ, bất thường, dịp, nhân dịp,
  quốc khánh, giải phóng, thành lập đảng, quốc tế, phụ nữ, thiếu nhi, ngày hợp tác xã, ngày quốc tế, tháng hành động, vì, tháng thanh niên, nhà giáo, thầy thuốc, nhiệm kỳ, các kỳ, các ngày, các tháng`;

const words = (group: string) => group.split(',').map((word) => word.replace(/\s+/g, ' ').trim());

/** Harmless beside any time, a bare year included. */
export const PLAIN_WORDS: readonly string[] = [AROUND, OFFICES, WORK].flatMap(words);
/** Harmless beside a day, a month or a quarter. */
export const EVENT_WORDS: readonly string[] = words(EVENTS);

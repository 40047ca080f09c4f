"""What every company begins with: (code, 中文, English, parent's code). Rows can be renamed and archived afterwards."""

Row = tuple[str, str, str, str | None]

DEPARTMENTS: tuple[Row, ...] = (
    ("company", "公司", "Company", None),
    ("after-sales", "售后服务部", "After-sales service", "company"),
    ("development", "研发部", "Research and development", "company"),
    ("quality", "质量与培训部", "Quality and training", "company"),
)
TEAMS: tuple[Row, ...] = (  # the parent of a team is its department
    ("service", "客服组", "Customer service", "after-sales"),
    ("tech-support", "技术支持组", "Technical support", "after-sales"),
    ("rnd", "研发支持组", "R&D support", "after-sales"),
    ("managers", "售后经理组", "After-sales managers", "after-sales"),
)
SKILLS: tuple[Row, ...] = (
    ("hardware", "硬件故障", "Hardware", None),
    ("software", "软件问题", "Software", None),
    ("usage", "使用咨询", "Usage questions", None),
    ("complaint", "投诉处理", "Complaints", None),
    ("complex", "复杂问题", "Complex cases", None),
)
PROBLEMS: tuple[Row, ...] = (
    ("hardware", "硬件故障", "Hardware fault", None),
    ("hardware-power", "无法开机", "Does not start", "hardware"),
    ("hardware-power-adapter", "电源适配器", "Power adapter", "hardware-power"),
    ("hardware-power-battery", "电池", "Battery", "hardware-power"),
    ("hardware-screen", "屏幕显示异常", "Display", "hardware"),
    ("hardware-part", "配件损坏", "Damaged part", "hardware"),
    ("hardware-noise", "异响或发热", "Noise or heat", "hardware"),
    ("software", "软件问题", "Software fault", None),
    ("software-crash", "闪退或卡死", "Crashes or hangs", "software"),
    ("software-login", "无法登录", "Cannot sign in", "software"),
    ("software-update", "升级失败", "Update fails", "software"),
    ("software-network", "网络连接", "Network connection", "software"),
    ("usage", "使用咨询", "How to use it", None),
    ("usage-install", "安装与设置", "Installation and set-up", "usage"),
    ("usage-feature", "功能使用", "Features", "usage"),
    ("usage-account", "账户与发票", "Account and invoice", "usage"),
    ("usage-warranty", "保修政策", "Warranty", "usage"),
    ("complaint", "投诉", "Complaint", None),
    ("complaint-attitude", "服务态度", "Attitude", "complaint"),
    ("complaint-delay", "处理超时", "Took too long", "complaint"),
    ("complaint-quality", "产品质量", "Product quality", "complaint"),
    ("complaint-refund", "退换货纠纷", "Return or refund", "complaint"),
    ("complex", "复杂问题", "Complex case", None),
    ("complex-several", "涉及多个部门", "Several departments", "complex"),
    ("complex-repeated", "多次维修未解决", "Repaired again and again", "complex"),
    ("other", "其他", "Other", None),
    ("other-advice", "建议", "Advice", "other"),
    ("other-praise", "表扬", "Praise", "other"),
)
REGIONS: tuple[Row, ...] = (
    ("north", "华北", "North China", None),
    ("north-beijing", "北京", "Beijing", "north"),
    ("north-tianjin", "天津", "Tianjin", "north"),
    ("east", "华东", "East China", None),
    ("east-shanghai", "上海", "Shanghai", "east"),
    ("east-jiangsu", "江苏", "Jiangsu", "east"),
    ("east-zhejiang", "浙江", "Zhejiang", "east"),
    ("south", "华南", "South China", None),
    ("south-guangdong", "广东", "Guangdong", "south"),
    ("west", "西部", "West China", None),
    ("west-sichuan", "四川", "Sichuan", "west"),
    ("overseas", "海外", "Overseas", None),
)
PRODUCTS: tuple[Row, ...] = (
    ("appliance", "家用电器", "Appliances", None),
    ("appliance-purifier", "空气净化器", "Air purifier", "appliance"),
    ("appliance-water", "净水器", "Water purifier", "appliance"),
    ("appliance-robot", "扫地机器人", "Robot cleaner", "appliance"),
    ("device", "智能设备", "Smart devices", None),
    ("device-router", "路由器", "Router", "device"),
    ("device-camera", "摄像头", "Camera", "device"),
    ("app", "应用软件", "Apps", None),
    ("app-mobile", "手机应用", "Mobile app", "app"),
)
GROUND: dict[str, tuple[Row, ...]] = {
    "department": DEPARTMENTS,
    "team": TEAMS,
    "skill": SKILLS,
    "problem": PROBLEMS,
    "region": REGIONS,
    "product": PRODUCTS,
}

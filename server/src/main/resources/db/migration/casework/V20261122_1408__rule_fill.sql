-- what holds where nobody has set anything else: general matters, as local laws on handling have them
insert into casework_rule (id, kind, body, valid_from, limit_amount, limit_unit, yellow_share, red_share,
	extension_times, extension_amount, extension_unit, source, entered_by, entered_at, version)
values ('019353a0-0000-7000-8000-000000000001', '', null, '2000-01-01', 5, 'WORKING_DAYS', 80, 100,
	1, 5, 'WORKING_DAYS', '平台默认（参照潍坊、安阳等地热线条例：一般事项 5 个工作日，经批准可延长 5 个工作日）', '系统',
	'2026-11-22 00:00:00+08', 0);

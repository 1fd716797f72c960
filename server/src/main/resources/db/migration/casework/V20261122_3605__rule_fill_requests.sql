-- limit, cards and extension of requests, by the regulation
insert into casework_rule (id, kind, body, valid_from, limit_amount, limit_unit, yellow_share, red_share,
	extension_times, extension_amount, extension_unit, source, entered_by, entered_at, version)
values ('019353a0-0000-7000-8000-000000000036', 'requests.request', null, '2019-05-15', 20, 'WORKING_DAYS', 75, 100,
	1, 20, 'WORKING_DAYS', '《中华人民共和国政府信息公开条例》第三十三条：二十个工作日内答复；需要延长的，最长不超过二十个工作日', '系统',
	'2026-11-22 00:00:00+08', 0);

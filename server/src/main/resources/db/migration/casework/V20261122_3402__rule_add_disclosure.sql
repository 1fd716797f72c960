insert into casework_rule (id, kind, body, valid_from, limit_amount, limit_unit, yellow_share, red_share,
	extension_times, extension_amount, extension_unit, source, entered_by, entered_at, version)
values ('019353a0-0000-7000-8000-000000003402', 'disclosure.entry', null, '2019-05-15', 20, 'WORKING_DAYS', 80, 100,
	0, 1, 'WORKING_DAYS', '《中华人民共和国政府信息公开条例》（国务院令第711号）第二十六条：自该政府信息形成或者变更之日起20个工作日内公开', '系统',
	'2026-11-22 00:00:00+08', 0);

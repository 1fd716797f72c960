-- words that staff need again and again: answers, reasons not to accept with the lawful channel, reasons why not valid
create table interaction_wording (
	id uuid primary key,
	purpose text not null,
	-- null: for the whole group
	body uuid,
	name text not null,
	text text not null,
	position int not null,
	version bigint not null default 0
);
create index interaction_wording_by_purpose on interaction_wording (purpose, position);
insert into interaction_wording (id, purpose, name, text, position) values
	('019ab000-0000-7000-8000-000000000001', 'DECLINE', '诉讼、仲裁事项', '您反映的事项属于应当通过诉讼、仲裁途径解决的事项，本信箱不予受理。请依法向有管辖权的人民法院提起诉讼，或者向仲裁机构申请仲裁。', 0),
	('019ab000-0000-7000-8000-000000000002', 'DECLINE', '行政复议事项', '您反映的事项可以通过行政复议途径解决，本信箱不予受理。请依照《中华人民共和国行政复议法》向行政复议机关申请行政复议。', 1),
	('019ab000-0000-7000-8000-000000000003', 'DECLINE', '纪检监察事项', '您反映的事项属于纪检监察机关职责范围，本信箱不予受理。请拨打12388或者登录纪检监察机关举报网站反映。', 2),
	('019ab000-0000-7000-8000-000000000004', 'DECLINE', '已进入信访程序', '您反映的事项已经进入信访程序，本信箱不重复受理。请通过原信访渠道查询办理情况。', 3),
	('019ab000-0000-7000-8000-000000000005', 'DECLINE', '依申请公开事项', '您要求获取政府信息，请通过“政府信息公开”栏目的依申请公开渠道提出申请，本信箱不予受理。', 4),
	('019ab000-0000-7000-8000-000000000006', 'DECLINE', '涉及秘密、隐私或者违背公序良俗', '来信涉及国家秘密、商业秘密、他人隐私，或者违背公序良俗，本信箱不予受理。', 5),
	('019ab000-0000-7000-8000-000000000007', 'DECLINE', '不属于本地管辖', '您反映的事项不属于本地管辖范围，本信箱不予受理。请向事项所在地的人民政府或者主管部门反映。', 6),
	('019ab000-0000-7000-8000-000000000008', 'INVALID', '内容空泛', '来信没有说明具体的事项或者诉求，无法办理。您可以补充后重新来信。', 0),
	('019ab000-0000-7000-8000-000000000009', 'INVALID', '重复来信', '同一事项已经受理，请以原受理编号查询办理情况。', 1),
	('019ab000-0000-7000-8000-000000000010', 'INVALID', '广告或者无关内容', '来信内容与政府工作无关。', 2),
	('019ab000-0000-7000-8000-000000000011', 'ANSWER', '一般答复', '您好！来信收悉。经核实，现答复如下：' || chr(10) || chr(10) || '感谢您对我们工作的关心和支持。', 0);

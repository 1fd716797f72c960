package org.yichuang.requests.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.disclosure.Sections;
import org.yichuang.intake.spi.SubmissionPoint;
import org.yichuang.intake.spi.SubmissionPoints;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.SiteId;
import org.yichuang.requests.DeskId;
import org.yichuang.requests.model.DeadlineKind;
import org.yichuang.requests.model.Desk;
import org.yichuang.requests.model.RequestFields;
import org.yichuang.requests.store.DeskStore;

/** 申请入口 — desks as what stands at {@code /send/<key>}. */
@Component
class DeskPoints implements SubmissionPoints {

	private final DeskStore desks;

	private final Sections sections;

	private final RequestDays days;

	DeskPoints(DeskStore desks, Sections sections, RequestDays days) {
		this.desks = desks;
		this.sections = sections;
		this.days = days;
	}

	@Override
	public String kind() {
		return RequestFields.PURPOSE;
	}

	@Override
	public String prefix() {
		return "request";
	}

	@Override
	public Optional<Place> place(SubmissionPoint point) {
		return Optional.of(this.sections.place(this.desks.get(DeskId.of(point.subject())).section()));
	}

	@Override
	public Optional<SubmissionPoint> find(SiteId site, String key) {
		return this.desks.find(site, key).map(this::point);
	}

	@Override
	public List<SubmissionPoint> open(SiteId site) {
		return this.desks.of(site).stream().filter(Desk::open).map(this::point).toList();
	}

	private SubmissionPoint point(Desk desk) {
		var words = desk.words();
		var notice = words.closedNotice().isEmpty() ? "本受理点暂不接收网上申请，请当面或者邮寄提交。" : words.closedNotice();
		return new SubmissionPoint(RequestFields.PURPOSE, desk.key(), desk.id().toString(), desk.form(),
				"向" + words.name() + "申请公开政府信息", words.introduction(), afterwards(words), desk.open(), notice);
	}

	private String afterwards(Desk.Words words) {
		var reply = this.days.deadline(DeadlineKind.REPLY, this.days.today());
		var correction = this.days.deadline(DeadlineKind.CORRECTION_NOTICE, this.days.today());
		return "申请将送达" + words.name() + "。通过互联网提交的，以双方确认之日为收到申请之日；我们会尽快与您确认，您也可以凭受理编号和查询码自行确认。\n" + "申请内容不明确的，自收到申请之日起"
				+ correction.allowance().amount() + "个工作日内一次性告知您补正；能够当场答复的当场答复，不能当场答复的，自收到申请之日起"
				+ reply.allowance().amount() + "个工作日内答复（《中华人民共和国政府信息公开条例》" + correction.article() + "、"
				+ reply.article() + "）。\n请保存受理编号和查询码，随时查询办理进度、补正申请、领取答复。";
	}

}

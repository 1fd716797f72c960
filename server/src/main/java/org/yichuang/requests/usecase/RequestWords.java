package org.yichuang.requests.usecase;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.yichuang.casework.Case;
import org.yichuang.organisation.Bodies;
import org.yichuang.requests.model.DeadlineKind;
import org.yichuang.requests.model.Demand;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.model.EndOutcome;
import org.yichuang.requests.store.DemandStore;

/** 申请进度用语 — how a request stands, in words for its applicant. */
@Component
class RequestWords {

	private final Bodies bodies;

	private final DemandStore demands;

	private final RequestDays days;

	RequestWords(Bodies bodies, DemandStore demands, RequestDays days) {
		this.bodies = bodies;
		this.demands = demands;
		this.days = days;
	}

	/** Says what the state means, and what day counts. */
	String explanation(DisclosureRequest request, Case matter) {
		var all = new ArrayList<String>();
		all.add(state(request, matter));
		var receipt = request.receipt();
		if (receipt.receivedOn() != null) {
			all.add("登记号" + receipt.registration() + "，收到申请之日为" + receipt.receivedOn() + "。");
		}
		else if (receipt.confirmedOn() != null) {
			all.add("您已于" + receipt.confirmedOn() + "确认。");
		}
		var told = request.course().toldDueOn();
		var due = request.course().dueOn();
		if (told != null && due != null && !told.equals(due)) {
			all.add("此前告知的办理期限为" + told + "；放假安排公布以后重新推算，现为" + due + "。");
		}
		return String.join("\n", all);
	}

	private String state(DisclosureRequest request, Case matter) {
		var body = this.bodies.get(request.body()).legalName();
		return switch (request.state()) {
			case RECEIVED -> "申请已经送达" + body + "，等待确认和登记。";
			case HANDLING -> (matter.round() > 1) ? body + "正在重新办理您的申请。" : body + "正在办理您的申请。";
			case AWAITING_CORRECTION -> "您的申请内容不明确，请补正：\n" + asked(request, Demand.Kind.CORRECTION, "补正");
			case CONSULTING ->
				body + "正在征求第三方或者其他机关的意见，所需时间不计算在办理期限内（《中华人民共和国政府信息公开条例》" + article(DeadlineKind.REPLY) + "）。";
			case AWAITING_REASONS -> "您申请公开政府信息的数量、频次明显超过合理范围，请说明理由：\n" + asked(request, Demand.Kind.REASONS, "说明");
			case AWAITING_PAYMENT -> "请按照收费通知缴纳信息处理费，办理期限从缴费次日起重新计算。";
			case IN_REVIEW, IN_SIGNING, SIGNED -> body + "已经拟好答复，正在审核和签发。";
			case REPLIED -> body + "已经答复。";
			case CLOSED -> EndOutcome.UNPAID.equals(request.course().outcome()) ? "您逾期没有缴纳信息处理费，不再处理该申请。"
					: "您逾期没有补正，视为放弃申请，不再处理该申请。";
			case WITHDRAWN -> "申请已经撤回，不再办理。";
			case VOIDED -> "该登记已经作废，不作为政府信息公开申请办理。";
		};
	}

	/** Says what happens next. */
	String next(DisclosureRequest request, Case matter) {
		return switch (request.state()) {
			case RECEIVED -> "我们会与您确认收到申请之日；您也可以在这里自行确认。登记以后开始计算办理期限。";
			case HANDLING -> "答复作出以后，您可以在这里看到。";
			case AWAITING_CORRECTION -> "收到补正以后，办理期限从收到补正之日起重新计算。没有正当理由逾期不补正的，视为放弃申请，不再处理。";
			case CONSULTING -> "对方答复或者期限届满以后，恢复办理。";
			case AWAITING_REASONS -> "理由合理的，继续办理；理由不合理的，不予处理并告知您。";
			case AWAITING_PAYMENT -> "逾期没有缴费的，不再处理该申请。";
			case IN_REVIEW, IN_SIGNING, SIGNED -> "签发以后按您选择的途径送达，您也可以在这里下载。";
			case REPLIED -> (matter.grade() == 0) ? "对答复不服的，可以按照答复书写明的途径和期限申请行政复议或者提起行政诉讼。欢迎您作出评价。"
					: "对答复不服的，可以按照答复书写明的途径和期限申请行政复议或者提起行政诉讼。";
			case CLOSED, WITHDRAWN, VOIDED -> "";
		};
	}

	private String asked(DisclosureRequest request, Demand.Kind kind, String verb) {
		List<Demand> found = this.demands.find(request.id(), kind).stream().toList();
		return found.isEmpty() ? "" : found.getFirst().text() + "\n请在" + found.getFirst().dueOn() + "以前" + verb + "。";
	}

	private String article(DeadlineKind kind) {
		return this.days.deadline(kind, this.days.today()).article();
	}

}

package org.yichuang.interaction.usecase;

import org.springframework.stereotype.Component;

import org.yichuang.casework.Case;
import org.yichuang.interaction.model.Letter;
import org.yichuang.organisation.Bodies;

/** 进度用语 — how a letter stands, in words for its writer. */
@Component
class TrackingWords {

	private final Bodies bodies;

	TrackingWords(Bodies bodies) {
		this.bodies = bodies;
	}

	/** Says what the state means. */
	String explanation(Letter letter, Case matter) {
		var body = this.bodies.get(letter.body()).legalName();
		if (matter.mergedInto() != null) {
			return "您的来信与内容相同的另一封来信合并办理。";
		}
		if (matter.clock().isPaused()) {
			return "办理时限已经中止，恢复后继续计算。";
		}
		return switch (letter.state()) {
			case RECEIVED -> "来信已送达信箱，等待受理。";
			case HANDLING -> (matter.round() > 1) ? "来信正在由" + body + "重新办理。" : "来信正在由" + body + "办理。";
			case IN_REVIEW -> body + "已经拟好答复，正在审核。";
			case ANSWERED -> body + "已经答复。";
			case DECLINED -> "来信反映的事项不属于本信箱受理范围，请按下面的说明办理。";
			case INVALID -> "来信无法办理，原因见下面的说明。";
			case WITHDRAWN -> "来信已经撤回，不再办理。";
		};
	}

	/** Says what happens next. */
	String next(Letter letter, Case matter) {
		return switch (letter.state()) {
			case RECEIVED -> "信箱管理人员将决定是否受理。";
			case HANDLING -> "办理单位将作出答复。";
			case IN_REVIEW -> "审核通过后，您可以在这里看到答复。";
			case ANSWERED -> (matter.grade() == 0) ? "欢迎您对办理和答复作出评价。" : "";
			case DECLINED, INVALID, WITHDRAWN -> "";
		};
	}

}

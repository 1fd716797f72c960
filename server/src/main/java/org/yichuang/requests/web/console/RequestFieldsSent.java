package org.yichuang.requests.web.console;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Id;
import org.yichuang.requests.model.ApplicantKind;
import org.yichuang.requests.model.Consultation;
import org.yichuang.requests.model.Demand;
import org.yichuang.requests.model.ReceivingWay;
import org.yichuang.requests.model.RequestFilter;
import org.yichuang.requests.model.RequestState;
import org.yichuang.requests.model.Sensitivity;
import org.yichuang.requests.usecase.AskApplicant;
import org.yichuang.requests.usecase.ConsultOthers;
import org.yichuang.requests.usecase.ReceiveAnswer;
import org.yichuang.requests.usecase.RegisterRequest;

/** What the console sends about requests; anything may be missing, hostile or both. */
final class RequestFieldsSent {

	private RequestFieldsSent() {
	}

	private static String orEmpty(@Nullable String sent) {
		return (sent != null) ? sent.strip() : "";
	}

	private static @Nullable String orNull(@Nullable String sent) {
		return orEmpty(sent).isEmpty() ? null : orEmpty(sent);
	}

	/**
	 * 申请筛选.
	 *
	 * @param dueBefore only open ones due before this day
	 * @param after what the slice before gave as {@code next}
	 * @param size 1 to 200, 50 if absent
	 */
	record RequestListRequest(@Nullable String body, @Nullable RequestState state, @Nullable String outcome,
			@Nullable ApplicantKind applicant, @Nullable ReceivingWay way, @Nullable LocalDate dueBefore,
			@Nullable String number, @Nullable String after, @Nullable Integer size) {

		RequestFilter filter() {
			var where = orNull(this.body);
			return new RequestFilter((where != null) ? BodyId.of(where) : null, this.state, orNull(this.outcome),
					this.applicant, this.way, this.dueBefore, orNull(this.number));
		}

		RequestFilter.Position position() {
			var key = orNull(this.after);
			return new RequestFilter.Position((key != null) ? Id.parse(key) : null,
					Math.clamp((this.size != null) ? this.size : 50, 1, 200));
		}

	}

	/** 登记. */
	record RegisterFields(@NotNull ReceivingWay way, @Nullable LocalDate day, @NotNull ApplicantKind applicant,
			@Nullable String note, long version) {

		RegisterRequest.Registering wanted() {
			return new RegisterRequest.Registering(this.way, this.day, this.applicant, orEmpty(this.note),
					this.version);
		}

	}

	/** 要求补正或者说明理由. */
	record AskFields(@NotNull String text, @Nullable LocalDate day, @Nullable Integer workingDays, long version) {

		AskApplicant.Asking wanted(Demand.Kind kind) {
			return new AskApplicant.Asking(kind, orEmpty(this.text), this.day, this.workingDays, this.version);
		}

	}

	/** 收到的补正或者理由. */
	record ReceivedFields(@NotNull String text, @NotNull LocalDate day, long version) {

		ReceiveAnswer.Received given(Demand.Kind kind) {
			return new ReceiveAnswer.Received(kind, orEmpty(this.text), this.day, this.version);
		}

	}

	/** 征求意见. */
	record ConsultationFields(Consultation.@NotNull Kind kind, @NotNull String name, @Nullable String contact,
			@NotNull String question, @Nullable LocalDate day, long version) {

		ConsultOthers.Question wanted() {
			return new ConsultOthers.Question(this.kind,
					new Consultation.Party(orEmpty(this.name), orEmpty(this.contact)), orEmpty(this.question), this.day,
					this.version);
		}

	}

	/** 意见. */
	record OpinionFields(Consultation.@NotNull Opinion opinion, @Nullable LocalDate day, @Nullable String note,
			long version) {

		ConsultOthers.Reply given() {
			return new ConsultOthers.Reply(this.opinion, this.day, orEmpty(this.note), this.version);
		}

	}

	/** 日期. */
	record DayFields(@NotNull LocalDate day) {
	}

	/** 敏感程度. */
	record RouteFields(@NotNull Sensitivity sensitivity) {
	}

	/** 延迟答复的期限. */
	record DelayFields(int workingDays, @Nullable String note, long version) {
	}

}

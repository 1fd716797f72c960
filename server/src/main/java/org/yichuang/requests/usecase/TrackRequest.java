package org.yichuang.requests.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.yichuang.casework.Act;
import org.yichuang.casework.Audience;
import org.yichuang.casework.Case;
import org.yichuang.casework.Cases;
import org.yichuang.forms.Answers;
import org.yichuang.intake.Submission;
import org.yichuang.intake.spi.MatterView;
import org.yichuang.intake.spi.TrackedMatters;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.requests.RequestEvent;
import org.yichuang.requests.RequestsProblems;
import org.yichuang.requests.RequestsSettings;
import org.yichuang.requests.model.Demand;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.model.RequestAct;
import org.yichuang.requests.model.RequestFields;
import org.yichuang.requests.model.RequestState;
import org.yichuang.requests.store.RequestStore;

/**
 * Shows applicants how their requests stand, and lets them confirm, correct, give
 * reasons, withdraw and rate.
 */
@Component
class TrackRequest implements TrackedMatters {

	private static final String CONFIRM = "confirm";

	private static final String CORRECT = "correct";

	private static final String GIVE_REASONS = "give-reasons";

	private static final String SUPPLEMENT = "supplement";

	private static final String WITHDRAW = "withdraw";

	private static final String RATE = "rate";

	private final RequestStore requests;

	private final Cases cases;

	private final ReceiveAnswer receive;

	private final SupplementRequest supplements;

	private final RequestTrackingForms forms;

	private final RequestWords words;

	private final RequestDays days;

	private final RequestsSettings settings;

	private final ObjectProvider<TrackedParts> parts;

	private final ApplicationEventPublisher events;

	TrackRequest(RequestStore requests, Cases cases, ReceiveAnswer receive, SupplementRequest supplements,
			RequestTrackingForms forms, RequestWords words, RequestDays days, RequestsSettings settings,
			ObjectProvider<TrackedParts> parts, ApplicationEventPublisher events) {
		this.requests = requests;
		this.cases = cases;
		this.receive = receive;
		this.supplements = supplements;
		this.forms = forms;
		this.words = words;
		this.days = days;
		this.settings = settings;
		this.parts = parts;
		this.events = events;
	}

	@Override
	public String kind() {
		return RequestFields.PURPOSE;
	}

	@Override
	public MatterView view(Submission submission) {
		var title = submission.answers().text(RequestFields.TITLE);
		return this.requests.find(submission.id())
			.map((request) -> view(title.isEmpty() ? request.title() : title, request,
					this.cases.get(request.source().matter())))
			.orElseGet(() -> new MatterView(title, RequestState.RECEIVED.citizenWords(), "申请已经保存，正在送往受理机构。",
					List.of(new MatterView.Step(submission.receivedAt(), "申请已收到。")), "受理机构将与您确认并登记。", null, false, null,
					List.of(), List.of()));
	}

	@Override
	public void act(Submission submission, String act, Answers fields) {
		var request = this.requests.find(submission.id()).orElseThrow(() -> NotFound.of(submission.id()));
		switch (act) {
			case CONFIRM -> confirm(request);
			case CORRECT -> answer(request, Demand.Kind.CORRECTION, fields, "corrected");
			case GIVE_REASONS -> answer(request, Demand.Kind.REASONS, fields, "reasons-given");
			case SUPPLEMENT -> this.supplements.supplement(request, fields);
			case WITHDRAW ->
				this.cases.act(Applicants.ACTOR, request.source().matter(), RequestAct.WITHDRAW.with("申请人自行撤回"));
			case RATE -> this.cases.rate(request.source().matter(),
					Integer.parseInt(fields.text(RequestTrackingForms.GRADE)), fields.text(RequestTrackingForms.WORDS));
			default -> {
				if (this.parts.stream().noneMatch((part) -> part.act(request, act, fields))) {
					throw new IllegalArgumentException("no act " + act);
				}
			}
		}
	}

	/** 第三十一条: with the office's own, this is the confirmation of both sides. */
	private void confirm(DisclosureRequest request) {
		var fresh = this.requests.lock(request.id());
		if (fresh.state() != RequestState.RECEIVED || fresh.receipt().confirmedOn() != null) {
			throw Refused.because(RequestsProblems.NOT_WAITING);
		}
		this.requests.put(fresh.received(fresh.receipt().confirmed(this.days.today())));
		this.events.publishEvent(new RequestEvent.ApplicantActed(fresh, "confirmed"));
	}

	private void answer(DisclosureRequest request, Demand.Kind kind, Answers fields, String what) {
		this.receive.receive(Applicants.ACTOR, request.id(), new ReceiveAnswer.Received(kind,
				fields.text(RequestTrackingForms.TEXT), this.days.today(), Act.ANY_VERSION));
		this.supplements.attach(request, fields);
		this.events.publishEvent(new RequestEvent.ApplicantActed(this.requests.get(request.id()), what));
	}

	private MatterView view(String title, DisclosureRequest request, Case matter) {
		var clock = matter.clock();
		var explanation = new ArrayList<>(List.of(this.words.explanation(request, matter)));
		this.parts.forEach((part) -> part.explanation(request, matter).ifPresent(explanation::add));
		return new MatterView(title, request.state().citizenWords(), String.join("\n", explanation), steps(matter),
				this.words.next(request, matter), (matter.isConcluded() || clock.isPaused()) ? null : clock.dueDay(),
				clock.provisional(), answer(request, matter),
				this.parts.stream().flatMap((part) -> part.files(request, matter).stream()).toList(),
				acts(request, matter));
	}

	private @Nullable String answer(DisclosureRequest request, Case matter) {
		return this.parts.stream().flatMap((part) -> part.answer(request, matter).stream()).findFirst().orElse(null);
	}

	private List<MatterView.Step> steps(Case matter) {
		return this.cases.timeline(matter.id(), Audience.CITIZEN)
			.stream()
			.map((step) -> new MatterView.Step(step.at(), step.words()))
			.toList();
	}

	private List<MatterView.Act> acts(DisclosureRequest request, Case matter) {
		var all = new ArrayList<MatterView.Act>();
		var state = request.state();
		var body = request.body();
		if (state == RequestState.RECEIVED && request.receipt().way().isConfirmed()
				&& request.receipt().confirmedOn() == null) {
			all.add(new MatterView.Act(CONFIRM, "确认收到申请之日", "通过互联网提交的申请，以双方确认之日为收到申请之日。您现在确认的，记录为今天。", null));
		}
		if (state == RequestState.AWAITING_CORRECTION) {
			all.add(new MatterView.Act(CORRECT, "补正申请", "请一次补全。收到补正后，办理期限重新计算。", this.forms.correction(body)));
		}
		if (state == RequestState.AWAITING_REASONS) {
			all.add(new MatterView.Act(GIVE_REASONS, "说明理由", "请说明申请数量、频次的合理理由。", this.forms.reasons(body)));
		}
		this.parts.forEach((part) -> all.addAll(part.acts(request, matter)));
		if (!matter.isConcluded()) {
			all.add(new MatterView.Act(SUPPLEMENT, "补充材料", "补充的内容会转给办理机关，不影响办理期限。", this.forms.supplement(body)));
			all.add(new MatterView.Act(WITHDRAW, "撤回申请", "撤回后不再办理，也不能恢复；需要时可以重新申请。", null));
		}
		if (mayRate(request, matter)) {
			all.add(new MatterView.Act(RATE, "评价", "您的评价将反馈给办理机关。", this.forms.rating(body)));
		}
		return all;
	}

	private boolean mayRate(DisclosureRequest request, Case matter) {
		LocalDate ended = request.course().concludedOn();
		return request.state() == RequestState.REPLIED && matter.grade() == 0 && ended != null
				&& !this.days.today().isAfter(ended.plusDays(this.settings.rateDays()));
	}

}

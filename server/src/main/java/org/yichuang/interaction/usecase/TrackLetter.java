package org.yichuang.interaction.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.yichuang.casework.Act;
import org.yichuang.casework.Audience;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.Cases;
import org.yichuang.casework.CaseworkProblems;
import org.yichuang.casework.CommonAct;
import org.yichuang.forms.Answers;
import org.yichuang.intake.Submission;
import org.yichuang.intake.spi.MatterView;
import org.yichuang.intake.spi.TrackedMatters;
import org.yichuang.interaction.InteractionEvent;
import org.yichuang.interaction.InteractionSettings;
import org.yichuang.interaction.model.Letter;
import org.yichuang.interaction.model.LetterFields;
import org.yichuang.interaction.model.LetterState;
import org.yichuang.interaction.model.Supplement;
import org.yichuang.interaction.model.Writer;
import org.yichuang.interaction.store.LetterAnswerStore;
import org.yichuang.interaction.store.LetterStore;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;

/** Shows writers how their letters stand, and lets them add, withdraw and rate. */
@Component
class TrackLetter implements TrackedMatters {

	private static final String SUPPLEMENT = "supplement";

	private static final String WITHDRAW = "withdraw";

	private static final String RATE = "rate";

	private final LetterStore letters;

	private final LetterAnswerStore answers;

	private final SentAnswer sent;

	private final Cases cases;

	private final TrackingForms forms;

	private final TrackingWords words;

	private final InteractionSettings settings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TrackLetter(LetterStore letters, LetterAnswerStore answers, SentAnswer sent, Cases cases, TrackingForms forms,
			TrackingWords words, InteractionSettings settings, ApplicationEventPublisher events, Clock clock) {
		this.letters = letters;
		this.answers = answers;
		this.sent = sent;
		this.cases = cases;
		this.forms = forms;
		this.words = words;
		this.settings = settings;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return LetterFields.PURPOSE;
	}

	@Override
	public MatterView view(Submission submission) {
		var title = submission.answers().text(LetterFields.TITLE);
		return this.letters.find(submission.id())
			.map((letter) -> view(title.isEmpty() ? letter.subject() : title, letter,
					this.cases.get(letter.source().matter())))
			.orElseGet(() -> new MatterView(title, LetterState.RECEIVED.citizenWords(), "来信已经保存，正在送往信箱。",
					List.of(new MatterView.Step(submission.receivedAt(), "来信已收到。")), "信箱管理人员将决定是否受理。", null, false,
					null, List.of(), List.of()));
	}

	@Override
	public void act(Submission submission, String act, Answers fields) {
		var letter = this.letters.find(submission.id()).orElseThrow(() -> NotFound.of(submission.id()));
		var matter = letter.source().matter();
		switch (act) {
			case SUPPLEMENT -> {
				unlessConcluded(matter);
				this.answers.add(new Supplement(letter.id(), fields.text(TrackingForms.TEXT), this.clock.instant()));
				this.events.publishEvent(new InteractionEvent.LetterSupplemented(letter));
			}
			case WITHDRAW -> this.cases.act(Writer.ACTOR, matter, Act.of(LetterState.WITHDRAW, "来信人自行撤回"));
			case RATE -> rate(letter, fields);
			default -> throw new IllegalArgumentException("no act " + act);
		}
	}

	/** Nobody reads what is added to a letter that is no longer handled. */
	private void unlessConcluded(CaseId matter) {
		var now = this.cases.get(matter);
		if (now.isConcluded()) {
			throw Refused.because((now.mergedInto() != null) ? CaseworkProblems.MERGED : CaseworkProblems.CONCLUDED);
		}
	}

	private void rate(Letter letter, Answers fields) {
		var words = fields.text(TrackingForms.WORDS);
		var matter = this.cases.rate(letter.source().matter(), Integer.parseInt(fields.text(TrackingForms.GRADE)),
				words);
		if ("yes".equals(fields.text(TrackingForms.AGAIN)) && matter.round() == 1) {
			this.cases.act(Writer.ACTOR, matter.id(),
					Act.of(CommonAct.REOPEN, words.isBlank() ? "来信人不满意，要求重新办理" : "来信人不满意，要求重新办理：" + words)
						.within(matter.clock().allowance()));
		}
	}

	private MatterView view(String title, Letter letter, Case matter) {
		var state = letter.state();
		var clock = matter.clock();
		return new MatterView(title, state.citizenWords(), this.words.explanation(letter, matter), steps(matter),
				matter.isConcluded() && !state.isEnd() ? "" : this.words.next(letter, matter),
				(matter.isConcluded() || clock.isPaused()) ? null : clock.dueDay(), clock.provisional(),
				this.sent.of(letter, matter), List.of(), acts(letter, matter));
	}

	private List<MatterView.Step> steps(Case matter) {
		return this.cases.timeline(matter.id(), Audience.CITIZEN)
			.stream()
			.map((step) -> new MatterView.Step(step.at(), step.words()))
			.toList();
	}

	private List<MatterView.Act> acts(Letter letter, Case matter) {
		var all = new ArrayList<MatterView.Act>();
		BodyId body = letter.body();
		if (!matter.isConcluded()) {
			all.add(new MatterView.Act(SUPPLEMENT, "补充说明", "补充的内容会转给办理单位。", this.forms.supplement(body)));
			all.add(new MatterView.Act(WITHDRAW, "撤回来信", "撤回后不再办理，也不能恢复。", null));
		}
		if (mayRate(letter, matter)) {
			all.add(new MatterView.Act(RATE, "评价", "您的评价将反馈给办理单位。", this.forms.rating(body)));
		}
		return all;
	}

	private boolean mayRate(Letter letter, Case matter) {
		var ended = letter.course().endedAt();
		return letter.state() == LetterState.ANSWERED && matter.grade() == 0 && ended != null
				&& this.clock.instant().isBefore(ended.plus(Duration.ofDays(this.settings.rateDays())));
	}

}

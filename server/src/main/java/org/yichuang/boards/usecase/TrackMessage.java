package org.yichuang.boards.usecase;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.boards.model.BoardMessage;
import org.yichuang.boards.model.BoardPaths;
import org.yichuang.boards.model.MessageState;
import org.yichuang.boards.store.BoardAnswerStore;
import org.yichuang.boards.store.BoardMessageStore;
import org.yichuang.casework.Act;
import org.yichuang.casework.Audience;
import org.yichuang.casework.Case;
import org.yichuang.casework.Cases;
import org.yichuang.forms.Answers;
import org.yichuang.intake.Submission;
import org.yichuang.intake.spi.MatterView;
import org.yichuang.intake.spi.TrackedMatters;
import org.yichuang.kernel.NotFound;
import org.yichuang.organisation.Bodies;

/** Shows writers how their messages stand, and lets them withdraw. */
@Component
class TrackMessage implements TrackedMatters {

	private static final String WITHDRAW = "withdraw";

	private final BoardMessageStore messages;

	private final BoardAnswerStore answers;

	private final Cases cases;

	private final Bodies bodies;

	TrackMessage(BoardMessageStore messages, BoardAnswerStore answers, Cases cases, Bodies bodies) {
		this.messages = messages;
		this.answers = answers;
		this.cases = cases;
		this.bodies = bodies;
	}

	@Override
	public String kind() {
		return MessageFields.PURPOSE;
	}

	@Override
	public MatterView view(Submission submission) {
		var title = submission.answers().text(MessageFields.TITLE);
		return this.messages.find(submission.id())
			.map((message) -> view(title, message, this.cases.get(message.source().matter())))
			.orElseGet(() -> new MatterView(title, MessageState.RECEIVED.citizenWords(), "留言已经保存，正在送往留言板。",
					List.of(new MatterView.Step(submission.receivedAt(), "留言已收到。")), next(MessageState.RECEIVED), null,
					false, null, List.of(), List.of()));
	}

	@Override
	public void act(Submission submission, String act, Answers fields) {
		if (!WITHDRAW.equals(act)) {
			throw new IllegalArgumentException("no act " + act);
		}
		var message = this.messages.find(submission.id()).orElseThrow(() -> NotFound.of(submission.id()));
		this.cases.act(MessageWriter.ACTOR, message.source().matter(), Act.of(MessageState.WITHDRAW, "留言人自行撤回"));
	}

	private MatterView view(String title, BoardMessage message, Case matter) {
		var clock = matter.clock();
		var isOver = matter.isConcluded();
		return new MatterView(title, message.state().citizenWords(), explanation(message, matter), steps(matter),
				isOver ? "" : next(message.state()), (isOver || clock.isPaused()) ? null : clock.dueDay(),
				clock.provisional(), answer(message), List.of(),
				isOver ? List.of() : List.of(new MatterView.Act(WITHDRAW, "撤回留言", "撤回后不再登出和答复，也不能恢复。", null)));
	}

	private String explanation(BoardMessage message, Case matter) {
		if (matter.mergedInto() != null) {
			return "您的留言与内容相同的另一条留言合并答复。";
		}
		var page = message.isLive()
				? "网址：" + BoardPaths.message(message.boardKey(), message.display().orElseThrow().number()) : "";
		return switch (message.state()) {
			case RECEIVED -> "留言已送达留言板，等待审看。";
			case SHOWN, IN_REVIEW -> "留言已登出，由" + this.bodies.get(message.body()).legalName() + "答复。" + page;
			case ANSWERED -> this.bodies.get(message.body()).legalName() + "已经答复。" + page;
			case REFUSED -> "留言不予登出，原因见下面的说明。";
			case WITHDRAWN -> "留言已经撤回。";
		};
	}

	private static String next(MessageState state) {
		return switch (state) {
			case RECEIVED -> "管理人员审看后登出。";
			case SHOWN -> "有关单位将作出答复。";
			case IN_REVIEW -> "审核通过后，您可以在这里看到答复。";
			case ANSWERED, REFUSED, WITHDRAWN -> "";
		};
	}

	private List<MatterView.Step> steps(Case matter) {
		return this.cases.timeline(matter.id(), Audience.CITIZEN)
			.stream()
			.map((step) -> new MatterView.Step(step.at(), step.words()))
			.toList();
	}

	private @Nullable String answer(BoardMessage message) {
		var sent = this.answers.sent(List.of(message.id())).get(message.id());
		if (sent != null) {
			return sent.text();
		}
		return message.course().reason().isEmpty() ? null : message.course().reason();
	}

}

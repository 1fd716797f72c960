package org.yichuang.boards;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;

import org.yichuang.boards.model.Board;
import org.yichuang.boards.model.BoardMessage;
import org.yichuang.boards.model.HotQuestion;
import org.yichuang.boards.model.MessageState;
import org.yichuang.boards.store.BoardMessageStore;
import org.yichuang.boards.store.HotQuestionStore;
import org.yichuang.boards.usecase.EditHotQuestion;
import org.yichuang.boards.usecase.MessageFields;
import org.yichuang.boards.usecase.NewBoard;
import org.yichuang.boards.usecase.PublishHotQuestion;
import org.yichuang.boards.usecase.ScreenMessage;
import org.yichuang.boards.usecase.WriteMessageAnswer;
import org.yichuang.casework.Act;
import org.yichuang.casework.Case;
import org.yichuang.casework.Cases;
import org.yichuang.forms.Forms;
import org.yichuang.forms.PersonalDetails;
import org.yichuang.forms.Posted;
import org.yichuang.forms.Removals;
import org.yichuang.intake.Intake;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.Origin;
import org.yichuang.intake.usecase.DeliverSubmission;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.TestAccounts;

/** A township with a site, a board, and the people who screen and answer. */
final class BoardWorld {

	final Body body;

	final Site site;

	final Board board;

	final Actor clerk;

	final Actor supervisor;

	private final ApplicationContext context;

	BoardWorld(ApplicationContext context) {
		this.context = context;
		var county = TestAccounts.of(context).county();
		this.body = context.getBean(Bodies.class)
			.create(Actor.SYSTEM, new NewBody("b" + UUID.randomUUID().toString().substring(0, 12), county.id(),
					BodyLevel.TOWNSHIP, "青石镇"));
		this.site = context.getBean(OpenSite.class).open(Actor.SYSTEM, this.body, "");
		this.board = context.getBean(Boards.class).create(Actor.SYSTEM, this.site.id(), "service", wanted());
		this.clerk = holding("LETTER_CLERK");
		this.supervisor = holding("LETTER_SUPERVISOR");
	}

	NewBoard wanted() {
		return new NewBoard(new Board.Words("便民服务留言板", "欢迎留言。", ""), this.body.id(), null);
	}

	Actor holding(String role) {
		return this.context.getBean(Accounts.class)
			.actor(TestAccounts.of(this.context).holding(this.body, role), "test");
	}

	BoardMessage message() {
		return message("北门桥下的路灯坏了", "北门桥下路灯半个月不亮，请修复。我叫慕小满，电话13812345678。");
	}

	/** Writes a message and lets it arrive. */
	BoardMessage message(String title, String content) {
		var version = this.context.getBean(Forms.class).current(this.board.form());
		var answers = this.context.getBean(Forms.class)
			.answers(version,
					Posted.of(Map.of(MessageFields.TITLE, List.of(title), MessageFields.CONTENT, List.of(content),
							MessageFields.NAME, List.of("慕小满"), MessageFields.PHONE, List.of("13812345678"))));
		var receipt = this.context.getBean(Intake.class)
			.accept(new NewSubmission(MessageFields.PURPOSE, this.board.id().toString(), this.site.id(), version,
					answers, UUID.randomUUID().toString(), Origin.WEB));
		while (this.context.getBean(DeliverSubmission.class).next()) {
			// until all is handed over
		}
		return this.context.getBean(BoardMessageStore.class).find(receipt.id()).orElseThrow();
	}

	BoardMessage now(BoardMessage message) {
		return this.context.getBean(BoardMessageStore.class).get(message.id());
	}

	Case act(Actor actor, BoardMessage message, String act, String note) {
		return this.context.getBean(Cases.class).act(actor, message.source().matter(), Act.of(act, note));
	}

	/** Hides all that is suspected. */
	UUID show(BoardMessage message) {
		var screen = this.context.getBean(ScreenMessage.class);
		var proposal = screen.propose(this.clerk, message.id());
		var decisions = Stream.concat(proposal.inTitle().stream(), proposal.inText().stream())
			.map((detail) -> new Removals.Decision(detail.words(), true))
			.toList();
		return screen.show(this.clerk, message.id(),
				new ScreenMessage.Screened(PersonalDetails.without(proposal.title(), proposal.inTitle()),
						PersonalDetails.without(proposal.text(), proposal.inText()), decisions));
	}

	/** Shows, writes, sends in, and sends the answer. */
	BoardMessage answered(BoardMessage message, String text) {
		show(message);
		write(message, text);
		act(this.supervisor, message, MessageState.SEND_ANSWER, "");
		return now(message);
	}

	/** Writes an answer and sends it in. */
	void write(BoardMessage message, String text) {
		this.context.getBean(WriteMessageAnswer.class)
			.write(this.clerk, message.id(), WriteMessageAnswer.NOT_BEGUN, text);
		act(this.clerk, message, MessageState.SUBMIT_ANSWER, "");
	}

	HotQuestion hot(String question) {
		return this.context.getBean(EditHotQuestion.class)
			.begin(this.clerk, this.site.id(), hot(question, "凭身份证件到便民服务中心办理。"), "letter:1");
	}

	EditHotQuestion.NewHotQuestion hot(String question, String answer) {
		return new EditHotQuestion.NewHotQuestion(this.body.id(), new HotQuestion.Text("医保社保", question, answer));
	}

	HotQuestion publishedHot(String question) {
		var edit = this.context.getBean(EditHotQuestion.class);
		var begun = hot(question);
		var sent = edit.submit(this.clerk, begun.id(), begun.version());
		this.context.getBean(PublishHotQuestion.class).publish(this.supervisor, sent.id(), sent.version());
		return this.context.getBean(HotQuestionStore.class).get(begun.id());
	}

}

package org.yichuang.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.yichuang.boards.Boards;
import org.yichuang.boards.BoardsPermission;
import org.yichuang.boards.model.Board;
import org.yichuang.boards.model.BoardMessage;
import org.yichuang.boards.model.HotFilter;
import org.yichuang.boards.model.HotQuestion;
import org.yichuang.boards.model.MessageFilter;
import org.yichuang.boards.model.MessageState;
import org.yichuang.boards.usecase.EditHotQuestion;
import org.yichuang.boards.usecase.FindHotQuestions;
import org.yichuang.boards.usecase.MessageFields;
import org.yichuang.boards.usecase.NewBoard;
import org.yichuang.boards.usecase.PublishHotQuestion;
import org.yichuang.boards.usecase.ScreenMessage;
import org.yichuang.boards.usecase.ShowMessage;
import org.yichuang.boards.usecase.WriteMessageAnswer;
import org.yichuang.casework.Act;
import org.yichuang.casework.Case;
import org.yichuang.demo.DemoBoards.DemoBoard;
import org.yichuang.demo.DemoBoards.DemoMessage;
import org.yichuang.demo.DemoBoards.DemoQuestion;
import org.yichuang.forms.PersonalDetails;
import org.yichuang.forms.Posted;
import org.yichuang.forms.Removals;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.Origin;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Place;
import org.yichuang.sitegroup.Site;

/**
 * Opens the demonstration's boards and lets messages and hot questions go their ways as
 * people would. What is there after a crash is not done again.
 */
@Component
class BuildDemoBoards {

	static final String STEP = "boards";

	private static final int MOST_TRIES = 2_000;

	private static final long MOMENT = Duration.ofMillis(50).toNanos();

	private final BuildDemoLetters.Groups groups;

	private final BuildDemoLetters.Ways ways;

	private final Deeds deeds;

	private final DemoProgress progress;

	BuildDemoBoards(BuildDemoLetters.Groups groups, BuildDemoLetters.Ways ways, Deeds deeds, DemoProgress progress) {
		this.groups = groups;
		this.ways = ways;
		this.deeds = deeds;
		this.progress = progress;
	}

	/** Returns the changes to wait for. */
	List<UUID> build(DemoBoards world) {
		world.boards().forEach(this::open);
		var changes = new ArrayList<UUID>();
		for (var index = 0; index < world.messages().size(); index++) {
			handle(world.messages().get(index), index, changes);
		}
		var all = new MessageFilter.Position(null, world.questions().size());
		if (this.deeds.find().list(Actor.SYSTEM, new HotFilter(null, null, null), all).items().isEmpty()) {
			world.questions().forEach((question) -> changes.add(publish(question)));
		}
		this.progress.note(STEP);
		return changes;
	}

	private void open(DemoBoard wanted) {
		var site = site(wanted.site());
		if (this.deeds.boards().of(site.id()).stream().anyMatch((board) -> board.key().equals(wanted.key()))) {
			return;
		}
		this.deeds.boards()
			.create(who(BoardsPermission.MANAGE, site.place()), site.id(), wanted.key(),
					new NewBoard(new Board.Words(wanted.name(), wanted.introduction(), ""),
							this.groups.bodies().byCode(wanted.body()).orElseThrow().id(), null));
	}

	private void handle(DemoMessage wanted, int index, List<UUID> changes) {
		var matter = arrived(wanted, index);
		var message = this.deeds.show().of(Actor.SYSTEM, matter.id()).message();
		if (!wanted.shown() || message.state() != MessageState.RECEIVED) {
			return;
		}
		var place = this.ways.cases().place(matter);
		var clerk = who(BoardsPermission.HANDLE, place);
		changes.add(show(clerk, message));
		var answer = wanted.answer();
		if (answer != null) {
			this.deeds.write().write(clerk, message.id(), WriteMessageAnswer.NOT_BEGUN, answer);
			this.ways.cases().act(clerk, matter.id(), Act.of(MessageState.SUBMIT_ANSWER, ""));
			this.ways.cases()
				.act(who(BoardsPermission.REVIEW, place), matter.id(), Act.of(MessageState.SEND_ANSWER, ""));
		}
	}

	private Case arrived(DemoMessage wanted, int index) {
		var site = site(wanted.site());
		var board = this.deeds.boards()
			.of(site.id())
			.stream()
			.filter((each) -> each.key().equals(wanted.board()))
			.findFirst()
			.orElseThrow();
		var version = this.ways.forms().current(board.form());
		var answers = this.ways.forms()
			.answers(version, Posted.of(Map.of(MessageFields.TITLE, List.of(wanted.title()), MessageFields.CONTENT,
					List.of(wanted.content()))));
		var receipt = this.ways.intake()
			.accept(new NewSubmission(MessageFields.PURPOSE, board.id().toString(), site.id(), version, answers,
					"demo-message-" + index, Origin.WEB));
		for (var tries = 0; tries < MOST_TRIES; tries++) {
			this.ways.deliver().next();
			var matter = this.ways.cases().byOrigin("submission:" + receipt.id());
			if (matter.isPresent()) {
				return matter.get();
			}
			LockSupport.parkNanos(MOMENT);
		}
		throw new IllegalStateException("no case of " + receipt.number());
	}

	/** Everything suspected is hidden: in the demonstration nobody decides otherwise. */
	private UUID show(Actor clerk, BoardMessage message) {
		var proposal = this.deeds.screen().propose(clerk, message.id());
		var decisions = Stream.concat(proposal.inTitle().stream(), proposal.inText().stream())
			.map((found) -> new Removals.Decision(found.words(), true))
			.toList();
		return this.deeds.screen()
			.show(clerk, message.id(),
					new ScreenMessage.Screened(PersonalDetails.without(proposal.title(), proposal.inTitle()),
							PersonalDetails.without(proposal.text(), proposal.inText()), decisions));
	}

	private UUID publish(DemoQuestion wanted) {
		var site = site(wanted.site());
		var clerk = who(BoardsPermission.HANDLE, site.place());
		var begun = this.deeds.edit()
			.begin(clerk, site.id(),
					new EditHotQuestion.NewHotQuestion(this.groups.bodies().byCode(wanted.body()).orElseThrow().id(),
							new HotQuestion.Text(wanted.topic(), wanted.question(), wanted.answer())),
					"");
		var sent = this.deeds.edit().submit(clerk, begun.id(), begun.version());
		var reviewer = this.groups.accounts()
			.whoMay(BoardsPermission.PUBLISH, site.place())
			.stream()
			.map((account) -> this.groups.accounts().actor(account, "local"))
			.filter((each) -> !each.person().equals(clerk.person()))
			.findFirst()
			.orElseThrow();
		return this.deeds.publish().publish(reviewer, sent.id(), sent.version());
	}

	/** Who does the daily work does it; who reviews only where nobody else may. */
	private Actor who(Permission power, Place place) {
		return this.groups.accounts()
			.whoMay(power, place)
			.stream()
			.map((account) -> this.groups.accounts().actor(account, "local"))
			.min(Comparator.comparing((actor) -> actor.may(BoardsPermission.REVIEW, place)))
			.orElseThrow(() -> new IllegalStateException("nobody may " + power + " in " + place));
	}

	private Site site(String body) {
		var owner = this.groups.bodies().byCode(body).orElseThrow();
		return this.groups.sites()
			.under(owner.id())
			.stream()
			.filter((each) -> each.body().equals(owner.id()))
			.findFirst()
			.orElseThrow();
	}

	/** What is done with boards, messages and hot questions. */
	@Component("demoBoardDeeds")
	record Deeds(Boards boards, ShowMessage show, ScreenMessage screen, WriteMessageAnswer write, EditHotQuestion edit,
			PublishHotQuestion publish, FindHotQuestions find) {
	}

}

package org.yichuang.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import org.springframework.stereotype.Component;

import org.yichuang.casework.Act;
import org.yichuang.casework.Case;
import org.yichuang.casework.Cases;
import org.yichuang.demo.DemoLetters.DemoLetter;
import org.yichuang.demo.DemoLetters.DemoMailbox;
import org.yichuang.demo.DemoLetters.Stop;
import org.yichuang.forms.Forms;
import org.yichuang.forms.Posted;
import org.yichuang.forms.Removals;
import org.yichuang.intake.Intake;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.Origin;
import org.yichuang.intake.Receipt;
import org.yichuang.intake.usecase.DeliverSubmission;
import org.yichuang.interaction.InteractionPermission;
import org.yichuang.interaction.Mailboxes;
import org.yichuang.interaction.model.Letter;
import org.yichuang.interaction.model.LetterFields;
import org.yichuang.interaction.model.LetterKind;
import org.yichuang.interaction.model.LetterState;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.model.Openness;
import org.yichuang.forms.PersonalDetails;
import org.yichuang.interaction.model.Publication;
import org.yichuang.interaction.usecase.NewMailbox;
import org.yichuang.interaction.usecase.PublishLetter;
import org.yichuang.interaction.usecase.ShowLetter;
import org.yichuang.interaction.usecase.WriteAnswer;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Place;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/**
 * Opens the demonstration's mailboxes and lets its letters arrive and be answered as
 * people would. What is there after a crash is not done again.
 */
@Component
class BuildDemoLetters {

	static final String STEP = "letters";

	private static final int MOST_TRIES = 2_000;

	private static final long MOMENT = Duration.ofMillis(50).toNanos();

	private final Groups groups;

	private final Ways ways;

	private final Deeds deeds;

	private final DemoProgress progress;

	private final Clock clock;

	BuildDemoLetters(Groups groups, Ways ways, Deeds deeds, DemoProgress progress, Clock clock) {
		this.clock = clock;
		this.groups = groups;
		this.ways = ways;
		this.deeds = deeds;
		this.progress = progress;
	}

	/** Returns the changes to wait for. */
	List<UUID> build(DemoLetters world) {
		world.mailboxes().forEach(this::open);
		var changes = new ArrayList<UUID>();
		for (var index = 0; index < world.letters().size(); index++) {
			handle(world.letters().get(index), index, changes);
		}
		this.progress.note(STEP);
		return changes;
	}

	private void open(DemoMailbox wanted) {
		var site = site(wanted.site());
		if (this.deeds.mailboxes().of(site.id()).stream().anyMatch((box) -> box.key().equals(wanted.key()))) {
			return;
		}
		var body = this.groups.bodies().byCode(wanted.body()).orElseThrow();
		this.deeds.mailboxes()
			.create(who(InteractionPermission.MANAGE_MAILBOXES, site.place()), site.id(), wanted.key(),
					new NewMailbox(wanted.kind(), new Mailbox.Words(wanted.name(), wanted.introduction(), ""),
							body.id(), List.of(LetterKind.values()), Map.of(), null, null));
	}

	private void handle(DemoLetter wanted, int index, List<UUID> changes) {
		var letter = arrived(wanted, index);
		if (letter.state() != LetterState.RECEIVED || wanted.stop() == Stop.RECEIVED) {
			return;
		}
		var matter = letter.source().matter();
		var place = this.ways.cases().place(this.ways.cases().get(matter));
		var clerk = who(InteractionPermission.HANDLE, place);
		var words = DemoArticle.text(wanted.answer());
		if (wanted.stop() == Stop.DECLINED || wanted.stop() == Stop.INVALID) {
			var act = (wanted.stop() == Stop.DECLINED) ? LetterState.DECLINE : LetterState.INVALIDATE;
			this.ways.cases().act(clerk, matter, Act.of(act, words));
			return;
		}
		this.ways.cases().act(clerk, matter, Act.of(LetterState.ACCEPT, ""));
		if (wanted.stop() == Stop.HANDLING) {
			return;
		}
		this.deeds.write().write(clerk, letter.id(), WriteAnswer.NOT_BEGUN, words);
		this.ways.cases().act(clerk, matter, Act.of(LetterState.SUBMIT_ANSWER, ""));
		if (wanted.stop() != Stop.REVIEW) {
			this.ways.cases()
				.act(who(InteractionPermission.REVIEW, place), matter, Act.of(LetterState.SEND_ANSWER, ""));
		}
		if (wanted.stop() == Stop.PUBLISHED) {
			changes.add(publish(letter));
		}
	}

	private Letter arrived(DemoLetter wanted, int index) {
		var site = site(wanted.site());
		var mailbox = this.deeds.mailboxes()
			.of(site.id())
			.stream()
			.filter((box) -> box.key().equals(wanted.mailbox()))
			.findFirst()
			.orElseThrow();
		var version = this.ways.forms().current(mailbox.form());
		var answers = this.ways.forms().answers(version, Posted.of(filledIn(wanted)));
		var receipt = this.ways.intake()
			.accept(new NewSubmission(LetterFields.PURPOSE, mailbox.id().toString(), site.id(), version, answers,
					"demo-letter-" + index, Origin.WEB)
				.receivedAt(this.clock.instant().minus(wanted.age())));
		return this.deeds.show().of(Actor.SYSTEM, delivered(receipt).id()).letter();
	}

	/**
	 * The program's own threads hand letters over as well; whoever has it needs a moment.
	 */
	private Case delivered(Receipt receipt) {
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

	private static Map<String, List<String>> filledIn(DemoLetter wanted) {
		var all = new HashMap<String, List<String>>();
		all.put(LetterFields.KIND, List.of(wanted.kind().name()));
		all.put(LetterFields.TITLE, List.of(wanted.title()));
		all.put(LetterFields.CONTENT, List.of(wanted.content()));
		all.put(LetterFields.OPENNESS, List.of(wanted.opennessOrOpen().name()));
		all.put(LetterFields.PUBLISH, List.of("yes"));
		if (wanted.opennessOrOpen() != Openness.ANONYMOUS) {
			all.put(LetterFields.NAME, List.of("慕小满"));
			all.put(LetterFields.PHONE, List.of("13800000001"));
		}
		return all;
	}

	/** Everything suspected is hidden: in the demonstration nobody decides otherwise. */
	private UUID publish(Letter letter) {
		var publisher = who(InteractionPermission.PUBLISH, this.groups.sites().get(letter.site()).place());
		var proposal = this.deeds.publish().propose(publisher, letter.id());
		var decisions = proposal.found()
			.stream()
			.map((found) -> new Removals.Decision(found.detail().words(), true))
			.toList();
		var text = proposal.text();
		return this.deeds.publish()
			.publish(publisher, letter.id(),
					new Publication.Text(without(text.title(), "title", proposal),
							without(text.question(), "question", proposal), without(text.answer(), "answer", proposal)),
					decisions);
	}

	private static String without(String text, String part, PublishLetter.Proposal proposal) {
		return PersonalDetails.without(text,
				proposal.found()
					.stream()
					.filter((found) -> found.part().equals(part))
					.map((found) -> found.detail())
					.toList());
	}

	private Actor who(Permission power, Place place) {
		return this.groups.accounts()
			.whoMay(power, place)
			.stream()
			.findFirst()
			.map((account) -> this.groups.accounts().actor(account, "local"))
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

	/** Who and where. */
	@Component
	record Groups(Accounts accounts, Bodies bodies, Sites sites) {
	}

	/** How a letter comes and moves. */
	@Component
	record Ways(Forms forms, Intake intake, DeliverSubmission deliver, Cases cases) {
	}

	/** What is done with it. */
	@Component
	record Deeds(Mailboxes mailboxes, ShowLetter show, WriteAnswer write, PublishLetter publish) {
	}

}

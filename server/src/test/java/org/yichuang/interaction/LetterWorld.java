package org.yichuang.interaction;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.yichuang.casework.Act;
import org.yichuang.casework.Case;
import org.yichuang.casework.Cases;
import org.yichuang.forms.Forms;
import org.yichuang.forms.Posted;
import org.yichuang.intake.Intake;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.Origin;
import org.yichuang.intake.Receipt;
import org.yichuang.intake.usecase.DeliverSubmission;
import org.yichuang.interaction.model.Letter;
import org.yichuang.interaction.model.LetterFields;
import org.yichuang.interaction.model.LetterKind;
import org.yichuang.interaction.model.LetterState;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.model.MailboxKind;
import org.yichuang.interaction.store.LetterStore;
import org.yichuang.interaction.usecase.NewMailbox;
import org.yichuang.interaction.usecase.WriteAnswer;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.TestAccounts;
import org.yichuang.testing.TestClock;

/** A township with a site, a mailbox, and the people who answer its letters. */
final class LetterWorld {

	final Body body;

	final Site site;

	final Mailbox mailbox;

	final Actor clerk;

	final Actor supervisor;

	private final ApplicationContext context;

	LetterWorld(ApplicationContext context) {
		this.context = context;
		var county = TestAccounts.of(context).county();
		this.body = body(county, "青石镇");
		this.site = context.getBean(OpenSite.class).open(Actor.SYSTEM, this.body, "");
		this.mailbox = mailbox("head", List.of(LetterKind.values()));
		this.clerk = holding(this.body, "LETTER_CLERK");
		this.supervisor = holding(this.body, "LETTER_SUPERVISOR");
	}

	Body body(Body above, String name) {
		return this.context.getBean(Bodies.class)
			.create(Actor.SYSTEM, new NewBody("t" + UUID.randomUUID().toString().substring(0, 12), above.id(),
					BodyLevel.TOWNSHIP, name));
	}

	Mailbox mailbox(String key, List<LetterKind> kinds) {
		return this.context.getBean(Mailboxes.class).create(Actor.SYSTEM, this.site.id(), key, wanted(kinds));
	}

	NewMailbox wanted(List<LetterKind> kinds) {
		return new NewMailbox(MailboxKind.HEAD_OF_GOVERNMENT, new Mailbox.Words("镇长信箱", "欢迎来信。", ""), this.body.id(),
				kinds, Map.of(), null, null);
	}

	Actor holding(Body where, String role) {
		return this.context.getBean(Accounts.class).actor(TestAccounts.of(this.context).holding(where, role), "test");
	}

	/** What a writer fills in, with differences. */
	static Map<String, List<String>> filledIn(Map<String, String> different) {
		var all = new java.util.HashMap<String, List<String>>();
		var usual = Map.of(LetterFields.KIND, "ADVICE", LetterFields.TITLE, "关于增设减速带的建议", LetterFields.CONTENT,
				"青石镇中心小学门口车多，建议增设减速带。联系人：慕小满，电话13812345678。", LetterFields.OPENNESS, "OPEN", LetterFields.NAME, "慕小满",
				LetterFields.PHONE, "13812345678", LetterFields.PUBLISH, "yes");
		usual.forEach((field, value) -> all.put(field, List.of(value)));
		different.forEach((field, value) -> {
			all.put(field, List.of(value));
			if (value.isEmpty()) {
				all.remove(field);
			}
		});
		return all;
	}

	Receipt send(Mailbox to, Map<String, String> different, Origin origin) {
		var forms = this.context.getBean(Forms.class);
		var version = forms.current(to.form());
		var answers = forms.answers(version, Posted.of(filledIn(different)));
		return this.context.getBean(Intake.class)
			.accept(new NewSubmission(LetterFields.PURPOSE, to.id().toString(), to.site(), version, answers,
					UUID.randomUUID().toString(), origin));
	}

	/** Writes a letter and lets it arrive. */
	Letter letter(Map<String, String> different) {
		return arrived(send(this.mailbox, different, Origin.WEB));
	}

	Letter arrived(Receipt receipt) {
		while (this.context.getBean(DeliverSubmission.class).next()) {
			// until all is handed over
		}
		return this.context.getBean(LetterStore.class).find(receipt.id()).orElseThrow();
	}

	Letter now(Letter letter) {
		return this.context.getBean(LetterStore.class).get(letter.id());
	}

	Case act(Actor actor, Letter letter, String act, String note) {
		return this.context.getBean(Cases.class).act(actor, letter.source().matter(), Act.of(act, note));
	}

	/** Accepts, writes, sends in, and sends the answer. */
	Letter answered(Letter letter, String text) {
		act(this.clerk, letter, LetterState.ACCEPT, "");
		return answeredAgain(letter, text);
	}

	Letter answeredAgain(Letter letter, String text) {
		this.context.getBean(WriteAnswer.class).write(this.clerk, letter.id(), WriteAnswer.NOT_BEGUN, text);
		act(this.clerk, letter, LetterState.SUBMIT_ANSWER, "");
		act(this.supervisor, letter, LetterState.SEND_ANSWER, "");
		return now(letter);
	}

	/** A clock that can be put forward. */
	@TestConfiguration
	static class Staged {

		@Bean
		@Primary
		TestClock testClock() {
			return new TestClock();
		}

	}

}

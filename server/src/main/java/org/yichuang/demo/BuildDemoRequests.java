package org.yichuang.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.springframework.stereotype.Component;

import org.yichuang.casework.Act;
import org.yichuang.casework.CaseId;
import org.yichuang.demo.DemoRequests.DemoLetterhead;
import org.yichuang.demo.DemoRequests.DemoRequest;
import org.yichuang.demo.DemoRequests.Stop;
import org.yichuang.forms.Posted;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.Receipt;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Place;
import org.yichuang.requests.RequestsPermission;
import org.yichuang.requests.model.ApplicantKind;
import org.yichuang.requests.model.Consultation;
import org.yichuang.requests.model.Demand;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.model.Letterhead;
import org.yichuang.requests.model.RequestAct;
import org.yichuang.requests.model.RequestFields;
import org.yichuang.requests.model.RequestState;
import org.yichuang.requests.usecase.AskApplicant;
import org.yichuang.requests.usecase.ChangeDesk;
import org.yichuang.requests.usecase.ConsultOthers;
import org.yichuang.requests.usecase.EditLetterTemplates;
import org.yichuang.requests.usecase.RegisterRequest;
import org.yichuang.requests.usecase.RegisterRequest.Registering;
import org.yichuang.requests.usecase.ShowRequest;

/**
 * Sets up what letters say, and lets the demonstration's requests arrive and be handled
 * as people would. What is there after a crash is not done again.
 */
@Component
class BuildDemoRequests {

	static final String STEP = "requests";

	private static final int MOST_TRIES = 2_000;

	private static final long MOMENT = Duration.ofMillis(50).toNanos();

	private final BuildDemoLetters.Groups groups;

	private final BuildDemoLetters.Ways ways;

	private final Deeds deeds;

	private final DemoProgress progress;

	private final Clock clock;

	BuildDemoRequests(BuildDemoLetters.Groups groups, BuildDemoLetters.Ways ways, Deeds deeds, DemoProgress progress,
			Clock clock) {
		this.groups = groups;
		this.ways = ways;
		this.deeds = deeds;
		this.progress = progress;
		this.clock = clock;
	}

	void build(DemoRequests world) {
		world.letterheads().forEach(this::setUp);
		for (var index = 0; index < world.requests().size(); index++) {
			handle(world.requests().get(index), index);
		}
		this.progress.note(STEP);
	}

	private void setUp(DemoLetterhead wanted) {
		var body = this.groups.bodies().byCode(wanted.body()).orElseThrow();
		var manager = whoMay(RequestsPermission.MANAGE, body.place());
		if (this.deeds.letters().head(manager, body.id()).version() == 0) {
			this.deeds.letters()
				.put(manager, new Letterhead(body.id(), wanted.prefix(), wanted.phone(), wanted.address(),
						wanted.review(), wanted.court(), wanted.account(), 0));
		}
	}

	private void handle(DemoRequest wanted, int index) {
		var request = arrived(wanted, index);
		if (request.state() != RequestState.RECEIVED || wanted.stop() == Stop.RECEIVED) {
			return;
		}
		var officer = officer(request);
		var received = Beijing.day(request.source().sentAt());
		this.deeds.register()
			.register(officer, request.id(),
					new Registering(request.receipt().way(), received, ApplicantKind.NATURAL, "", Act.ANY_VERSION));
		var asked = received.plusDays(2);
		switch (wanted.stop()) {
			case CORRECTION -> this.deeds.ask()
				.ask(officer, request.id(), new AskApplicant.Asking(Demand.Kind.CORRECTION,
						DemoArticle.text(wanted.words()), asked, null, Act.ANY_VERSION));
			case CONSULTING -> consult(officer, request, wanted, asked);
			case WITHDRAWN ->
				this.ways.cases().act(officer, request.source().matter(), RequestAct.WITHDRAW.with("申请人来电撤回"));
			case RECEIVED, HANDLING -> {
				// as far as it should come
			}
		}
	}

	private void consult(Actor officer, DisclosureRequest request, DemoRequest wanted, LocalDate sent) {
		var party = new Consultation.Party(DemoArticle.text(wanted.party()), "0990-8000009");
		this.deeds.consult()
			.ask(officer, request.id(), new ConsultOthers.Question(Consultation.Kind.THIRD_PARTY, party,
					DemoArticle.text(wanted.words()), sent, Act.ANY_VERSION));
	}

	private DisclosureRequest arrived(DemoRequest wanted, int index) {
		var body = this.groups.bodies().byCode(wanted.site()).orElseThrow();
		var desk = this.deeds.desks()
			.seen(Actor.SYSTEM)
			.stream()
			.filter((each) -> each.body().equals(body.id()))
			.findFirst()
			.orElseThrow();
		var version = this.ways.forms().current(desk.form());
		var answers = this.ways.forms().answers(version, Posted.of(filledIn(wanted)));
		var receipt = this.ways.intake()
			.accept(new NewSubmission(RequestFields.PURPOSE, desk.id().toString(), desk.site(), version, answers,
					"demo-request-" + index, wanted.origin())
				.receivedAt(this.clock.instant().minus(Duration.ofDays(wanted.daysAgo()))));
		return this.deeds.show().of(Actor.SYSTEM, delivered(receipt)).request();
	}

	/**
	 * The program's own threads hand them over as well; whoever has it needs a moment.
	 */
	private CaseId delivered(Receipt receipt) {
		for (var tries = 0; tries < MOST_TRIES; tries++) {
			this.ways.deliver().next();
			var matter = this.ways.cases().byOrigin("submission:" + receipt.id());
			if (matter.isPresent()) {
				return matter.get().id();
			}
			LockSupport.parkNanos(MOMENT);
		}
		throw new IllegalStateException("no case of " + receipt.number());
	}

	private static Map<String, List<String>> filledIn(DemoRequest wanted) {
		var all = new HashMap<String, List<String>>();
		Map.of(RequestFields.APPLICANT, "NATURAL", RequestFields.NAME, "慕小满", RequestFields.DOCUMENT, "PASSPORT",
				RequestFields.DOCUMENT_NUMBER, "E00000001", RequestFields.PHONE, "13800000001", RequestFields.ADDRESS,
				"云溪县清渠路1号", RequestFields.FORM, "ELECTRONIC", RequestFields.DELIVERY, "ONLINE")
			.forEach((field, value) -> all.put(field, List.of(value)));
		all.put(RequestFields.TITLE, List.of(wanted.title()));
		all.put(RequestFields.CONTENT, List.of(wanted.content()));
		return all;
	}

	private Actor officer(DisclosureRequest request) {
		return whoMay(RequestsPermission.REGISTER,
				this.ways.cases().place(this.ways.cases().get(request.source().matter())));
	}

	private Actor whoMay(RequestsPermission power, Place place) {
		return this.groups.accounts()
			.whoMay(power, place)
			.stream()
			.findFirst()
			.map((account) -> this.groups.accounts().actor(account, "local"))
			.orElseThrow(() -> new IllegalStateException("nobody has " + power + " in " + place));
	}

	/** What is done with requests. */
	@Component("demoRequestDeeds")
	record Deeds(ChangeDesk desks, ShowRequest show, RegisterRequest register, AskApplicant ask, ConsultOthers consult,
			EditLetterTemplates letters) {
	}

}

package org.yichuang.requests;

import java.time.LocalDate;
import java.util.HashMap;
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
import org.yichuang.forms.Answers;
import org.yichuang.forms.Forms;
import org.yichuang.forms.Posted;
import org.yichuang.intake.Intake;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.Origin;
import org.yichuang.intake.Receipt;
import org.yichuang.intake.spi.MatterView;
import org.yichuang.intake.spi.TrackedMatters;
import org.yichuang.intake.usecase.DeliverSubmission;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;
import org.yichuang.requests.model.ApplicantKind;
import org.yichuang.requests.model.Desk;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.model.ReceivingWay;
import org.yichuang.requests.model.RequestFields;
import org.yichuang.requests.store.DeskStore;
import org.yichuang.requests.store.RequestStore;
import org.yichuang.requests.usecase.RegisterRequest;
import org.yichuang.requests.usecase.RegisterRequest.Registering;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.TestAccounts;
import org.yichuang.testing.TestClock;

/**
 * A township with a site, the desk of its section, and the people who handle requests.
 */
final class RequestWorld {

	static final String IDENTITY = "11010519491231002X";

	final Body body;

	final Site site;

	final Desk desk;

	final AccountId officerAccount;

	final AccountId headAccount;

	final Actor officer;

	final Actor head;

	private final ApplicationContext context;

	RequestWorld(ApplicationContext context) {
		this.context = context;
		var county = TestAccounts.of(context).county();
		this.body = context.getBean(Bodies.class)
			.create(Actor.SYSTEM, new NewBody("t" + UUID.randomUUID().toString().substring(0, 12), county.id(),
					BodyLevel.TOWNSHIP, "青石镇"));
		this.site = context.getBean(OpenSite.class).open(Actor.SYSTEM, this.body, "");
		this.desk = context.getBean(DeskStore.class).of(this.site.id()).getFirst();
		this.officerAccount = TestAccounts.of(context).holding(this.body, "DISCLOSURE_OFFICER");
		this.headAccount = TestAccounts.of(context).holding(this.body, "DISCLOSURE_HEAD");
		this.officer = context.getBean(Accounts.class).actor(this.officerAccount, "test");
		this.head = context.getBean(Accounts.class).actor(this.headAccount, "test");
	}

	/**
	 * What an applicant fills in, with differences; an empty value leaves a field out.
	 */
	static Map<String, List<String>> filledIn(Map<String, String> different) {
		var all = new HashMap<String, List<String>>();
		Map.ofEntries(Map.entry(RequestFields.APPLICANT, "NATURAL"), Map.entry(RequestFields.NAME, "慕小满"),
				Map.entry(RequestFields.DOCUMENT, "RESIDENT_CARD"), Map.entry(RequestFields.IDENTITY, IDENTITY),
				Map.entry(RequestFields.PHONE, "13812345678"), Map.entry(RequestFields.ADDRESS, "云溪县青石镇柳荫路88号"),
				Map.entry(RequestFields.TITLE, "青石镇2025年农村公路养护资金使用情况"),
				Map.entry(RequestFields.CONTENT, "2025年度农村公路养护资金的来源、分配和支出。"),
				Map.entry(RequestFields.FORM, "ELECTRONIC"), Map.entry(RequestFields.DELIVERY, "ONLINE"))
			.forEach((field, value) -> all.put(field, List.of(value)));
		different.forEach((field, value) -> {
			all.put(field, List.of(value));
			if (value.isEmpty()) {
				all.remove(field);
			}
		});
		return all;
	}

	Receipt send(Map<String, String> different, Origin origin) {
		var forms = this.context.getBean(Forms.class);
		var version = forms.current(this.desk.form());
		var answers = forms.answers(version, Posted.of(filledIn(different)));
		return this.context.getBean(Intake.class)
			.accept(new NewSubmission(RequestFields.PURPOSE, this.desk.id().toString(), this.site.id(), version,
					answers, UUID.randomUUID().toString(), origin));
	}

	/** Sends a request and lets it arrive. */
	DisclosureRequest request(Map<String, String> different, Origin origin) {
		var receipt = send(different, origin);
		while (this.context.getBean(DeliverSubmission.class).next()) {
			// until all is handed over
		}
		return this.context.getBean(RequestStore.class).find(receipt.id()).orElseThrow();
	}

	DisclosureRequest request() {
		return request(Map.of(), Origin.WEB);
	}

	/** A request that is registered as received on a day. */
	DisclosureRequest registered(LocalDate day) {
		return register(request(Map.of(), Origin.COUNTER), ReceivingWay.COUNTER, day);
	}

	DisclosureRequest register(DisclosureRequest request, ReceivingWay way, LocalDate day) {
		return this.context.getBean(RegisterRequest.class)
			.register(this.officer, request.id(),
					new Registering(way, day, ApplicantKind.NATURAL, "", Act.ANY_VERSION));
	}

	DisclosureRequest now(DisclosureRequest request) {
		return this.context.getBean(RequestStore.class).get(request.id());
	}

	Case matter(DisclosureRequest request) {
		return this.context.getBean(Cases.class).get(request.source().matter());
	}

	Case act(Actor actor, DisclosureRequest request, Act act) {
		return this.context.getBean(Cases.class).act(actor, request.source().matter(), act);
	}

	MatterView tracked(DisclosureRequest request) {
		return tracking().view(this.context.getBean(Intake.class).get(request.source().submission()));
	}

	void track(DisclosureRequest request, String act, Map<String, String> fields) {
		var values = new HashMap<String, List<String>>();
		fields.forEach((field, value) -> values.put(field, List.of(value)));
		tracking().act(this.context.getBean(Intake.class).get(request.source().submission()), act,
				new Answers(values, Map.of()));
	}

	private TrackedMatters tracking() {
		return this.context.getBeansOfType(TrackedMatters.class)
			.values()
			.stream()
			.filter((matters) -> matters.kind().equals(RequestFields.PURPOSE))
			.findFirst()
			.orElseThrow();
	}

	LocalDate today() {
		return Beijing.today(this.context.getBean(TestClock.class));
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

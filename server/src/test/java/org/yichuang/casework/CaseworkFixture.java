package org.yichuang.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.context.ApplicationContext;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;
import org.yichuang.testing.TestAccounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A county with two bureaus, people who handle at each, and one who supervises. */
final class CaseworkFixture {

	final Body county;

	final Body water;

	final Body roads;

	final Actor handler;

	final Actor colleague;

	final Actor roadsHandler;

	final Actor supervisor;

	final Cases cases;

	private final ApplicationContext context;

	CaseworkFixture(ApplicationContext context) {
		this.context = context;
		this.cases = context.getBean(Cases.class);
		this.county = TestAccounts.of(context).county();
		this.water = bureau("水利局");
		this.roads = bureau("公路局");
		this.handler = holding(this.water, "CASE_HANDLER");
		this.colleague = holding(this.water, "CASE_HANDLER");
		this.roadsHandler = holding(this.roads, "CASE_HANDLER");
		this.supervisor = holding(this.county, "CASE_SUPERVISOR");
	}

	Body bureau(String name) {
		return this.context.getBean(Bodies.class)
			.create(Actor.SYSTEM, new NewBody("d" + digits(), this.county.id(), BodyLevel.DEPARTMENT, name));
	}

	Actor holding(Body body, String role) {
		return actor(TestAccounts.of(this.context).holding(body, role));
	}

	Actor actor(AccountId account) {
		return this.context.getBean(Accounts.class).actor(account, "192.0.2.1");
	}

	Case open() {
		return open(this.water.id(), Allowance.workingDays(5));
	}

	Case open(BodyId body, Allowance limit) {
		var now = this.context.getBean(Clock.class).instant();
		var id = this.cases.open(Actor.SYSTEM, new NewCase(SampleKind.CODE, "T" + digits(), "路灯不亮", body, null, now,
				limit, "test:" + UUID.randomUUID()));
		return this.cases.get(id);
	}

	Case handling() {
		return act(this.handler, open(), Act.of("accept", ""));
	}

	Case act(Actor actor, Case matter, Act act) {
		return this.cases.act(actor, matter.id(), act);
	}

	Case act(Actor actor, Case matter, CommonAct act, String note) {
		return act(actor, matter, Act.of(act, note));
	}

	/** Takes a case by its own acts to where a state's tests begin. */
	Case in(String state) {
		var matter = open();
		for (var code : way(state)) {
			matter = act(this.handler, matter, Act.of(code, "说明"));
		}
		assertThat(matter.state()).isEqualTo(state);
		return matter;
	}

	private static List<String> way(String state) {
		return switch (state) {
			case "HANDLING" -> List.of("accept");
			case "SUPPLEMENTING" -> List.of("accept", "ask-supplement");
			case "ANSWERED" -> List.of("accept", "answer");
			case "CONCLUDED" -> List.of("accept", "conclude");
			case "DECLINED" -> List.of("decline");
			default -> List.of();
		};
	}

	List<ProblemCode> against(Actor actor, Case matter, String code) {
		var problems = new ArrayList<ProblemCode>();
		this.cases.offers(actor, matter.id())
			.stream()
			.filter((offer) -> offer.code().equals(code))
			.forEach((offer) -> offer.refusals().stream().map(Refusal::problem).forEach(problems::add));
		return problems;
	}

	static void refused(ThrowingCallable deed, ProblemCode problem) {
		assertThatExceptionOfType(Refused.class).isThrownBy(deed)
			.satisfies((refused) -> assertThat(refused.refusals()).extracting(Refusal::problem).contains(problem));
	}

	static String digits() {
		return UUID.randomUUID().toString().substring(0, 13);
	}

}

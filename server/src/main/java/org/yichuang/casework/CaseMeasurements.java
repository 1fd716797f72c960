package org.yichuang.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yichuang.outlet.Measurement;

/** What is counted of cases, whatever their kind. */
@Component
class CaseMeasurements {

	private static final Set<String> BY_KIND = Stream
		.of("due-soon", "overdue", "handed-over", "sent-back", "urged", "inquired", "extended", "reopened")
		.map("casework."::concat)
		.collect(Collectors.toUnmodifiableSet());

	private final Clock clock;

	CaseMeasurements(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Returns what is counted: what went wrong or was stepped in, of all kinds together
	 * and of each kind. How many came and were concluded the kinds' own rooms count as
	 * well.
	 */
	List<Measurement> of(CaseEvent event) {
		return measured(event).stream().flatMap((fact) -> alsoByKind(fact, event.matter().kind())).toList();
	}

	private static Stream<Measurement> alsoByKind(Measurement fact, String kind) {
		return BY_KIND.contains(fact.kind()) ? Stream.of(fact, new Measurement(fact.kind() + "." + kind, fact.body(),
				fact.site(), fact.subjectId(), fact.at(), fact.amount())) : Stream.of(fact);
	}

	private List<Measurement> measured(CaseEvent event) {
		var matter = event.matter();
		return switch (event) {
			case CaseEvent.Opened it -> List.of(at("opened", matter, matter.receivedAt(), 1));
			case CaseEvent.Acted it -> acted(it);
			case CaseEvent.DueSoon it -> List.of(now("due-soon", matter, 1));
			case CaseEvent.Overdue it -> List.of(now("overdue", matter, 1));
			case CaseEvent.OpinionOverdue it -> List.of(new Measurement("casework.opinion-overdue", it.body(),
					matter.site(), matter.id().toString(), this.clock.instant(), 1));
			case CaseEvent.FellBack it -> List.of();
			case CaseEvent.Rated it -> List.of(now("rated", matter, matter.grade()));
		};
	}

	private List<Measurement> acted(CaseEvent.Acted it) {
		var matter = it.matter();
		var common = CommonAct.of(it.act().code());
		if (common.isPresent()) {
			return switch (common.get()) {
				case ACCEPT_HAND_OVER -> List.of(now("handed-over", matter, 1));
				case SEND_BACK -> List.of(now("sent-back", matter, 1));
				case URGE -> List.of(now("urged", matter, 1));
				case INQUIRE -> List.of(now("inquired", matter, 1));
				case APPROVE_EXTENSION -> List.of(now("extended", matter, 1));
				case MERGE -> List.of(now("merged", matter, 1));
				case REOPEN -> List.of(now("reopened", matter, 1));
				case ASSIGN, HAND_OVER, ASK_CO_HANDLER, GIVE_OPINION, RELEASE_CO_HANDLER, ANSWER_INQUIRY, ASK_EXTENSION,
						DECLINE_EXTENSION, PAUSE, RESUME ->
					List.of();
			};
		}
		return (matter.isConcluded() && !it.before().isConcluded()) ? concluded(matter) : List.of();
	}

	private List<Measurement> concluded(Case matter) {
		var all = new ArrayList<Measurement>();
		all.add(now("concluded", matter, 1));
		if (!matter.clock().isOverdue(this.clock.instant())) {
			all.add(now("concluded-in-time", matter, 1));
		}
		var started = matter.clock().startedAt();
		var stopped = matter.clock().stoppedAt();
		if (started != null && stopped != null) {
			all.add(now("handling-hours", matter, Measurement.hoursBegun(Duration.between(started, stopped))));
		}
		return all;
	}

	private Measurement now(String what, Case matter, long amount) {
		return at(what, matter, this.clock.instant(), amount);
	}

	private static Measurement at(String what, Case matter, Instant at, long amount) {
		return new Measurement("casework." + what, matter.body(), matter.site(), matter.id().toString(), at, amount);
	}

}

package org.yichuang.bench;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Grant;
import org.yichuang.kernel.Scope;
import org.yichuang.organisation.Body;
import org.yichuang.requests.RequestsPermission;
import org.yichuang.requests.model.RequestFilter;
import org.yichuang.requests.model.RequestFilter.Position;
import org.yichuang.requests.model.RequestState;
import org.yichuang.requests.usecase.FindRequests;

/**
 * {@code bin/bench requests [many [few]]}: the list of requests for information with a
 * million of them and with ten thousand, by turns: whole, those of a state, and behind
 * the first slice; asked by a bureau, by one whose requests all lie long ago, and by
 * whoever looks over the county. In both the same 2,000 are open.
 */
final class RequestLists {

	private static final double GOAL = 1.5;

	private static final double MOST_MILLIS = 50;

	private static final int TIMES = 600;

	private static final int WARM = 300;

	private RequestLists() {
	}

	public static void main(String[] arguments) {
		int many = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 1_000_000;
		int few = (arguments.length > 1) ? Integer.parseInt(arguments[1]) : 10_000;
		var small = new Register(few, few / 5);
		var large = new Register(many, few / 5);
		Quiet.settle(small.world.jdbc());
		Quiet.settle(large.world.jdbc());
		Quiet.await();
		Timings.byTurns(WARM, TIMES, small::ask, large::ask);
		double worst = 0;
		for (var what : small.timings.questions()) {
			double other = large.timings.p99(what);
			worst = Math.max(worst, other);
			Quiet.say("%-16s p99 %6.2f ms with %,d requests, %6.2f ms with %,d; median %.2f and %.2f ms; rows %.1f",
					what, other, many, small.timings.p99(what), few, large.timings.median(what),
					small.timings.median(what), large.timings.rows(what));
		}
		for (var what : small.timings.questions()) {
			Quiet.say("%s ratio %.2f (goal %.1f)", what, large.timings.p99(what) / small.timings.p99(what), GOAL);
		}
		Quiet.say("requests-p99-ms ratio %.2f (goal 1.0: the slowest within %.0f ms)", worst / MOST_MILLIS,
				MOST_MILLIS);
		System.exit(0);
	}

	/** One county with so many requests, some of them open. */
	private static final class Register {

		private final CaseWorld world = new CaseWorld();

		private final FindRequests find = this.world.bean(FindRequests.class);

		private final Timings timings = new Timings(TIMES);

		Register(int size, int open) {
			fill(size, size / open);
			Quiet.say("%,d requests in the database, %,d of them open", size, open);
		}

		/** Adds requests into the table itself. */
		private void fill(int size, int openOf) {
			var jdbc = this.world.jdbc();
			var site = UUID.fromString("01900000-0000-7000-8000-000000000001");
			jdbc.sql("alter table requests_request disable trigger all").update();
			jdbc.sql(
					"""
							insert into requests_request (id, case_id, submission_id, number, desk_id, site_id, body_id, origin,
								sent_at, way, received_on, register_body, register_year, register_number, applicant_kind,
								sensitivity, state, title, due_on, outcome, concluded_on, first_outcome, first_concluded_on)
							select ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, gen_random_uuid(),
								gen_random_uuid(), 'R' || n, gen_random_uuid(), cast(:site as uuid),
								(cast(:bodies as uuid[]))[case when n < :old then :count else 1 + n % (:count - 1) end], 'WEB', now() - (:size - n) * interval '5 minutes',
								'ONLINE', current_date - 30, (cast(:bodies as uuid[]))[1 + n % :count], 2026, n,
								(array['NATURAL', 'COMMERCIAL', 'LEGAL_SERVICE'])[1 + n % 3], 'ORDINARY',
								case when n % :open = 0 then 'HANDLING' else 'REPLIED' end, :title,
								case when n % :open = 0 then current_date + 5 end,
								case when n % :open > 0 then 'GRANTED' end, case when n % :open > 0 then current_date - 10 end,
								case when n % :open > 0 then 'GRANTED' end, case when n % :open > 0 then current_date - 10 end
							from generate_series(0, :size - 1) n""")
				.param("site", site)
				.param("bodies", this.world.bureaus().stream().map((body) -> body.id().value()).toArray(UUID[]::new))
				.param("count", this.world.bureaus().size())
				.param("size", size)
				.param("old", size / 100)
				.param("open", openOf)
				.param("title", "关于某某事项的信息")
				.update();
			jdbc.sql("alter table requests_request enable trigger all").update();
		}

		void ask(int round) {
			int turn = round + WARM;
			var actor = actor(turn);
			this.timings.time("requests", round, () -> slice(actor, null, null));
			this.timings.time("requests-open", round, () -> slice(actor, RequestState.HANDLING, null));
			this.timings.time("requests-further", round, () -> {
				var first = this.find.list(actor, filter(null), new Position(null, 50));
				return slice(actor, null, first.next());
			});
		}

		private int slice(Actor actor, @Nullable RequestState state, @Nullable String after) {
			var position = new Position((after != null) ? UUID.fromString(after) : null, 50);
			return this.find.list(actor, filter(state), position).items().size();
		}

		private static RequestFilter filter(@Nullable RequestState state) {
			return new RequestFilter(null, state, null, null, null, null, null);
		}

		private Actor actor(int turn) {
			Body body = (turn % 3 == 0) ? this.world.county()
					: this.world.bureaus().get(turn % this.world.bureaus().size());
			return new Actor(AccountId.next(), "李明", body.id(), List.of(new Grant("DISCLOSURE_OFFICER",
					Set.of(RequestsPermission.READ.code()), new Scope.BodyTree(body.path()))), "local");
		}

	}

}

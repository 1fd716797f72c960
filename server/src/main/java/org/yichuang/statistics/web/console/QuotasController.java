package org.yichuang.statistics.web.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Requires;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.statistics.QuotaId;
import org.yichuang.statistics.model.Quota;
import org.yichuang.statistics.model.QuotaForm;
import org.yichuang.statistics.model.QuotaPeriod;
import org.yichuang.statistics.model.QuotaTarget;
import org.yichuang.statistics.usecase.ReadQuotas;
import org.yichuang.statistics.usecase.SetQuota;
import org.yichuang.statistics.web.console.QuotaRequests.QuotaFields;

/** 定额 — quotas in the console. */
@RestController
@RequestMapping("/api/console/quotas")
class QuotasController {

	private final ReadQuotas read;

	private final SetQuota set;

	private final FigureWords words;

	QuotasController(ReadQuotas read, SetQuota set, FigureWords words) {
		this.read = read;
		this.set = set;
		this.words = words;
	}

	/** Returns the quotas that hold now or will hold. */
	@GetMapping
	@Requires("statistics:read")
	List<QuotaView> listQuotas(Actor actor, Locale language) {
		return this.read.list().stream().map((quota) -> view(actor, quota, language)).toList();
	}

	/** Returns a quota with all that it was before. */
	@GetMapping("/{id}")
	@Requires("statistics:read")
	QuotaPage getQuota(Actor actor, @PathVariable QuotaId id, Locale language) {
		var quota = this.read.get(id);
		return new QuotaPage(view(actor, quota, language),
				this.read.line(quota).stream().map((one) -> view(actor, one, language)).toList());
	}

	/** Sets a new quota. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Requires("statistics:manage")
	QuotaView addQuota(Actor actor, @Valid @RequestBody QuotaFields fields, Locale language) {
		return view(actor, this.read.get(this.set.add(actor, fields.draft())), language);
	}

	/**
	 * Changes a quota; from a later day on a new one takes its place.
	 * @param version the row version that was read
	 */
	@PutMapping("/{id}")
	@Requires("statistics:manage")
	QuotaView changeQuota(Actor actor, @PathVariable QuotaId id, @RequestParam long version,
			@Valid @RequestBody QuotaFields fields, Locale language) {
		return view(actor, this.read.get(this.set.change(actor, id, fields.draft(), version)), language);
	}

	private QuotaView view(Actor actor, Quota quota, Locale language) {
		var rule = quota.rule();
		var held = quota.held();
		var under = held.under();
		return new QuotaView(quota.id().value(), quota.name(), rule.figure(),
				this.words.figure(rule.figure(), language), rule.form(), rule.amount(), rule.share(), rule.period(),
				rule.workingDaysOnly(), held.target(), held.levels(), (under != null) ? under.value() : null,
				held.listed().stream().map(Id::value).toList(), quota.source(), quota.active(), quota.holdsFrom(),
				quota.holdsUntil(), quota.version(), this.set.refusals(actor, quota).isEmpty());
	}

	/**
	 * 定额.
	 *
	 * @param figureLabel the figure in words
	 * @param under of which body's tree; null for the whole group
	 * @param holdsUntil null while no later one took its place
	 * @param mayChange whether the caller may change it
	 */
	record QuotaView(UUID id, String name, String figure, String figureLabel, QuotaForm form, long amount, int share,
			QuotaPeriod period, boolean workingDaysOnly, QuotaTarget target, Set<BodyLevel> levels,
			@Nullable UUID under, List<UUID> listed, String source, boolean active, LocalDate holdsFrom,
			@Nullable LocalDate holdsUntil, long version, boolean mayChange) {
	}

	/**
	 * 定额页.
	 *
	 * @param line all that it was, the latest first, itself among them
	 */
	record QuotaPage(QuotaView quota, List<QuotaView> line) {
	}

}

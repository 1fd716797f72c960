package org.yichuang.sitegroup.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Bodies;
import org.yichuang.sitegroup.Channels;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.Sites;
import org.yichuang.sitegroup.store.ProcedureRows;
import org.yichuang.sitegroup.store.ProcedureRows.Step;

/** Reads sites for staff, each as far as their roles reach. */
@Component
public class ReadSites {

	private final Sites sites;

	private final Channels channels;

	private final ProcedureRows procedure;

	private final Bodies bodies;

	ReadSites(Sites sites, Channels channels, ProcedureRows procedure, Bodies bodies) {
		this.sites = sites;
		this.channels = channels;
		this.procedure = procedure;
		this.bodies = bodies;
	}

	/** Returns the visible sites that fit, by code. */
	public Slice<Site> list(Actor actor, SiteFilter filter) {
		var path = Optional.ofNullable(filter.under()).map((body) -> this.bodies.get(body).path()).orElse("/");
		var rows = this.sites.all()
			.stream()
			.filter((site) -> site.code().compareTo(filter.after()) > 0 && site.bodyPath().startsWith(path))
			.filter((site) -> filter.state() == null || filter.state() == site.state())
			.filter((site) -> fits(site, filter.word().strip().toLowerCase(Locale.ROOT)))
			.filter((site) -> isVisible(actor, site))
			.limit(filter.size() + 1L)
			.toList();
		return Slice.cut(rows, filter.size(), Site::code);
	}

	/** Returns the standing sites on which the actor holds any role, by code. */
	public List<Site> mine(Actor actor) {
		return this.sites.all()
			.stream()
			.filter((site) -> site.state() != SiteState.CLOSED && isVisible(actor, site))
			.toList();
	}

	/**
	 * Returns a site.
	 * @throws NotFound if the actor holds nothing there
	 */
	public Site get(Actor actor, SiteId id) {
		var site = this.sites.get(id);
		if (!isVisible(actor, site)) {
			throw NotFound.of(id);
		}
		return site;
	}

	/** Returns the steps of a site's life, oldest first. */
	public List<StepLine> procedure(Actor actor, SiteId id) {
		return this.procedure.of(get(actor, id).id()).stream().map(StepLine::of).toList();
	}

	private boolean isVisible(Actor actor, Site site) {
		return SiteWork.holdsAnything(actor, site.place()) || this.channels.of(site.id())
			.stream()
			.anyMatch((channel) -> SiteWork.holdsAnything(actor, channel.place()));
	}

	private static boolean fits(Site site, String word) {
		return word.isEmpty() || site.name().toLowerCase(Locale.ROOT).contains(word) || site.code().contains(word)
				|| site.host().contains(word);
	}

	/**
	 * 站点筛选.
	 *
	 * @param under only sites of this body and those below, null for all
	 * @param state only sites in this state, null for all
	 * @param word part of name, code or host; empty for all
	 * @param after code after which to go on, empty for the start
	 * @param size 1 to 200
	 */
	public record SiteFilter(@Nullable BodyId under, @Nullable SiteState state, String word, String after, int size) {
	}

	/** 站点程序的一步 — see {@link Step}. */
	public record StepLine(String step, @Nullable SiteState before, SiteState after, String reason,
			String approvalNumber, String notice, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn,
			String actorName, Instant at) {

		static StepLine of(Step step) {
			return new StepLine(step.name(), step.before(), step.after(), step.reason(), step.approvalNumber(),
					step.notice(), step.startsOn(), step.endsOn(), step.actorName(), step.at());
		}

	}

}

package org.yichuang.sitegroup.web.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SignedIn;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Bodies;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.Sites;
import org.yichuang.sitegroup.usecase.ChangeHomeSlots;
import org.yichuang.sitegroup.usecase.ChangeSiteHosts;
import org.yichuang.sitegroup.usecase.ChangeSiteSettings;
import org.yichuang.sitegroup.usecase.ChangeTheme;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.sitegroup.usecase.ReadSites;
import org.yichuang.sitegroup.usecase.RenameSite;
import org.yichuang.sitegroup.usecase.SiteTarget;

/** 站点接口 — sites as staff list, open and change them. */
@RestController
@RequestMapping("/api/console/sites")
class SitesController {

	private final ReadSites read;

	private final Sites sites;

	private final Bodies bodies;

	private final OpenSite open;

	private final RenameSite rename;

	private final ChangeSiteSettings changeSettings;

	private final ChangeSiteHosts changeHosts;

	private final ChangeHomeSlots changeSlots;

	private final ChangeTheme changeTheme;

	SitesController(ReadSites read, Sites sites, Bodies bodies, OpenSite open, RenameSite rename,
			ChangeSiteSettings changeSettings, ChangeSiteHosts changeHosts, ChangeHomeSlots changeSlots,
			ChangeTheme changeTheme) {
		this.read = read;
		this.sites = sites;
		this.bodies = bodies;
		this.open = open;
		this.rename = rename;
		this.changeSettings = changeSettings;
		this.changeHosts = changeHosts;
		this.changeSlots = changeSlots;
		this.changeTheme = changeTheme;
	}

	@GetMapping
	@Requires("sitegroup:view-sites")
	Slice<SiteLine> sites(Actor actor, @RequestParam(required = false) @Nullable BodyId under,
			@RequestParam(required = false) @Nullable SiteState state, @RequestParam(defaultValue = "") String word,
			@RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "50") int size) {
		var filter = new ReadSites.SiteFilter(under, state, word, after, Math.clamp(size, 1, 200));
		return this.read.list(actor, filter).map(SiteLine::of);
	}

	@GetMapping("/mine")
	@SignedIn
	List<SiteLine> mySites(Actor actor) {
		return this.read.mine(actor).stream().map(SiteLine::of).toList();
	}

	@GetMapping("/{id}")
	@Requires("sitegroup:view-sites")
	SiteView site(Actor actor, @PathVariable SiteId id) {
		return view(this.read.get(actor, id));
	}

	@GetMapping("/{id}/procedure")
	@Requires("sitegroup:view-sites")
	List<StepView> siteProcedure(Actor actor, @PathVariable SiteId id) {
		return this.read.procedure(actor, id).stream().map(StepView::of).toList();
	}

	@PostMapping
	@Requires("sitegroup:open-sites")
	SiteView openSite(Actor actor, @RequestBody NewSite wanted) {
		return view(this.open.open(actor, this.bodies.get(wanted.body()), wanted.blueprint()));
	}

	@PostMapping("/{id}/rename")
	@Requires("sitegroup:change-site")
	SiteView renameSite(Actor actor, @PathVariable SiteId id, @RequestBody NewName wanted) {
		return view(this.rename.rename(actor, new SiteTarget(id, wanted.version()), wanted.name()));
	}

	@PutMapping("/{id}/settings")
	@Requires("sitegroup:change-site")
	SiteView changeSiteSettings(Actor actor, @PathVariable SiteId id, @RequestBody NewSettings wanted) {
		return view(this.changeSettings.change(actor, new SiteTarget(id, wanted.version()), wanted.settings()));
	}

	@PutMapping("/{id}/hosts")
	@Requires("sitegroup:change-site")
	SiteView changeSiteHosts(Actor actor, @PathVariable SiteId id, @RequestBody NewHosts wanted) {
		return view(this.changeHosts.change(actor, new SiteTarget(id, wanted.version()), wanted.hosts()));
	}

	@PutMapping("/{id}/slots")
	@Requires("sitegroup:change-site")
	SiteView changeHomeSlots(Actor actor, @PathVariable SiteId id, @RequestBody NewSlots wanted) {
		return view(this.changeSlots.change(actor, new SiteTarget(id, wanted.version()), wanted.slots()));
	}

	@PutMapping("/{id}/theme")
	@Requires("sitegroup:change-site")
	SiteView changeSiteTheme(Actor actor, @PathVariable SiteId id, @RequestBody NewTheme wanted) {
		return view(this.changeTheme.change(actor, new SiteTarget(id, wanted.version()), wanted.theme()));
	}

	private SiteView view(Site site) {
		return SiteView.of(site, this.sites.hosts(site.id()), this.bodies.get(site.body()).name());
	}

	/**
	 * 开设请求.
	 *
	 * @param body whose site
	 * @param blueprint empty for the blueprint of the body's level
	 */
	record NewSite(BodyId body, String blueprint) {
	}

	/** 更名请求. */
	record NewName(long version, String name) {
	}

	/** 设置请求 — all settings, those left out are taken away. */
	record NewSettings(long version, Map<String, String> settings) {
	}

	/** 域名请求 — all host names, the main one first. */
	record NewHosts(long version, List<String> hosts) {
	}

	/** 版位请求. */
	record NewSlots(long version, List<Site.Slot> slots) {
	}

	/** 主题请求. */
	record NewTheme(long version, String theme) {
	}

	/** 站点 — one line of the list. */
	record SiteLine(SiteId id, String code, String name, String host, boolean portal, SiteState state, BodyId body,
			String bodyPath) {

		static SiteLine of(Site site) {
			return new SiteLine(site.id(), site.code(), site.name(), site.host(), site.portal(), site.state(),
					site.body(), site.bodyPath());
		}

	}

	/** 站点程序的一步 — as staff see it. */
	record StepView(String step, @Nullable SiteState before, SiteState after, String reason, String approvalNumber,
			String notice, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, String actorName, Instant at) {

		static StepView of(ReadSites.StepLine step) {
			return new StepView(step.step(), step.before(), step.after(), step.reason(), step.approvalNumber(),
					step.notice(), step.startsOn(), step.endsOn(), step.actorName(), step.at());
		}

	}

}

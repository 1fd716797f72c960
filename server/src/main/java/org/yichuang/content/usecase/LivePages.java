package org.yichuang.content.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.yichuang.content.ContentProblems;
import org.yichuang.content.model.Edition;
import org.yichuang.content.model.PageKeys;
import org.yichuang.content.model.Placement;
import org.yichuang.content.model.PlacementState;
import org.yichuang.content.store.PageStore;
import org.yichuang.content.store.PlacementStore;
import org.yichuang.content.store.WithdrawalStore;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.Change;
import org.yichuang.publishing.Publishing;
import org.yichuang.publishing.spi.PageKey;

/** 上线页面 — which pages and files an article has, and tells publishing of them. */
@Component
class LivePages {

	private final PlacementStore placements;

	private final PageStore pages;

	private final Publishing publishing;

	private final Touched touched;

	private final WithdrawalStore withdrawals;

	LivePages(PlacementStore placements, PageStore pages, Publishing publishing, Touched touched,
			WithdrawalStore withdrawals) {
		this.placements = placements;
		this.pages = pages;
		this.publishing = publishing;
		this.touched = touched;
		this.withdrawals = withdrawals;
	}

	/**
	 * Shows an edition in these placements, all with one change.
	 * @throws Refused while the article is being withdrawn: its pages must not come back
	 * before the withdrawal is carried through
	 */
	UUID show(Edition live, List<Placement> shown) {
		Refused.unlessEmpty(new Grounds()
			.when(this.withdrawals.openOf(live.article()).isPresent(), ContentProblems.WITHDRAWAL_UNDER_WAY)
			.list());
		var change = this.touched.by("content.publish", shown);
		var back = new ArrayList<PageKey>();
		var bySite = filesBySite(live, shown);
		this.placements.lockFiles(bySite.values().stream().flatMap(Set::stream).toList());
		for (var site : bySite.entrySet()) {
			var files = new LinkedHashSet<>(this.placements.filesOnlyOf(live.article(), site.getKey()));
			files.addAll(site.getValue());
			this.placements.showFiles(live.article(), site.getKey(), site.getValue());
			change = Touched.withFiles(change, site.getKey(), files);
			site.getValue().forEach((file) -> back.add(PageKeys.file(site.getKey(), file)));
		}
		shown.forEach((placement) -> back.add(PageKeys.article(placement.site(), placement.id())));
		this.publishing.putBack(back);
		return this.publishing.touch(change);
	}

	/**
	 * Puts files back that were taken down although another article shows them: it went
	 * live while they were on their way down. Call it last in a transaction.
	 */
	void putBackShared(Collection<PageKey> taken) {
		var files = new LinkedHashMap<SiteId, Set<FileId>>();
		taken.stream()
			.filter((page) -> page.kind().equals(PageKeys.FILE))
			.forEach((page) -> files.computeIfAbsent(page.site(), (site) -> new LinkedHashSet<>())
				.add(PageKeys.fileOf(page)));
		this.placements.lockFiles(files.values().stream().flatMap(Set::stream).toList());
		var back = new ArrayList<PageKey>();
		files.forEach(
				(site, here) -> this.pages.shown(site, here).forEach((file) -> back.add(PageKeys.file(site, file))));
		if (!back.isEmpty()) {
			this.publishing.putBack(back);
			this.publishing.touch(new Change("content.shared-file", Set.of(), back));
		}
	}

	/**
	 * Returns every page that goes when the article goes: its own ones and files nobody
	 * else needs.
	 */
	List<PageKey> of(Collection<Placement> live) {
		var all = new LinkedHashSet<PageKey>();
		for (var placement : live) {
			if (placement.mode().hasPage()) {
				all.add(PageKeys.article(placement.site(), placement.id()));
			}
			this.placements.filesOnlyOf(placement.article(), placement.site())
				.forEach((file) -> all.add(PageKeys.file(placement.site(), file)));
		}
		return List.copyOf(all);
	}

	/** Hides an article: nothing shows it or its files any more. */
	UUID hide(String reason, List<Placement> live) {
		var change = this.touched.by(reason, live);
		for (var placement : live) {
			var files = this.placements.filesOnlyOf(placement.article(), placement.site());
			change = Touched.withFiles(change, placement.site(), files);
			this.placements.showFiles(placement.article(), placement.site(), Set.of());
			this.placements.put(placement.in(PlacementState.DOWN));
		}
		return this.publishing.touch(change);
	}

	/** Says that lists of these placements look different now. */
	UUID touch(String reason, List<Placement> changed) {
		return this.publishing.touch(this.touched.by(reason, changed));
	}

	private static Map<SiteId, Set<FileId>> filesBySite(Edition live, List<Placement> shown) {
		var all = new LinkedHashMap<SiteId, Set<FileId>>();
		for (var placement : shown) {
			var files = all.computeIfAbsent(placement.site(), (site) -> new LinkedHashSet<>());
			var picture = live.text().picture();
			if (picture != null) {
				files.add(picture.file());
			}
			if (placement.mode().hasPage()) {
				files.addAll(live.text().files());
			}
		}
		return all;
	}

}

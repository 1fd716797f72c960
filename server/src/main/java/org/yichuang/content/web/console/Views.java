package org.yichuang.content.web.console;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.yichuang.content.ArticleId;
import org.yichuang.content.EditionId;
import org.yichuang.content.PlacementId;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.model.EditionText;
import org.yichuang.content.model.PlacementMode;
import org.yichuang.content.model.PlacementState;
import org.yichuang.content.model.TimedDeed;
import org.yichuang.content.model.Timing;
import org.yichuang.content.web.console.Words.FaultShown;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;

/** What the console is shown of articles. */
final class Views {

	private Views() {
	}

	/**
	 * 稿件行.
	 *
	 * @param version row version of the newest edition, to send back with actions
	 * @param edition number of the newest edition, from 1
	 */
	record ArticleRow(ArticleId id, String title, EditionState state, String stateLabel, String kind, SiteId site,
			String siteName, ChannelId channel, String channelName, boolean live, long version, int edition,
			@Nullable String writer, Instant changedAt, @Nullable Instant submittedAt, @Nullable Instant publishAt) {
	}

	/**
	 * 稿件详情.
	 *
	 * @param edition the newest edition in full
	 * @param editions all editions, newest first
	 * @param placements where it stands or shall stand
	 * @param lock who is writing in it now
	 * @param history what was done, newest first
	 * @param actions reasons against each action; an empty list means it may be done
	 * @param faults what the check finds in the newest edition, while it is a draft
	 * @param setbacks what should have happened by itself and could not
	 */
	record ArticleDetail(ArticleId id, String fileName, String kind, SiteId site, String siteName, ChannelId channel,
			String channelName, int reviewLevels, boolean live, boolean inBin, Instant createdAt, EditionDetail edition,
			List<EditionRow> editions, List<PlacementRow> placements, @Nullable LockShown lock,
			List<HistoryLine> history, Map<String, List<Reason>> actions, List<FaultShown> faults,
			List<SetbackShown> setbacks) {
	}

	/**
	 * 受阻.
	 *
	 * @param label what should have happened by itself
	 * @param failures how often it failed
	 * @param nextTryAt when it is tried again
	 * @param reason why it failed last
	 */
	record SetbackShown(TimedDeed deed, String label, int failures, Instant nextTryAt, Reason reason) {
	}

	/** 版本详情. */
	record EditionDetail(EditionId id, int number, EditionState state, String stateLabel, EditionText text,
			Timing timing, String correctionNote, List<String> writers, boolean forced, long version) {
	}

	/** 版本行. */
	record EditionRow(EditionId id, int number, EditionState state, String stateLabel, String title,
			@Nullable String startedBy, Instant createdAt, Instant changedAt, @Nullable Instant publishedAt,
			boolean forced) {
	}

	/**
	 * 落位行.
	 *
	 * @param url address of the page where it is live, without scheme and port
	 */
	record PlacementRow(PlacementId id, SiteId site, String siteName, ChannelId channel, String channelName,
			PlacementMode mode, String modeLabel, PlacementState state, String stateLabel, boolean pinned,
			@Nullable Instant liveAt, @Nullable String url) {
	}

	/** 时间线行. */
	record HistoryLine(ContentAct act, String label, String actor, String note, Instant at, EditionId edition) {
	}

	/**
	 * 编辑锁.
	 *
	 * @param mine whether the reader holds it
	 */
	record LockShown(String holder, boolean mine, Instant takenAt, Instant until) {
	}

	/**
	 * 变更回执.
	 *
	 * @param change ask {@code GET /api/console/article-changes/{id}} whether it is live;
	 * null if nothing goes live now
	 */
	record ChangeReceipt(@Nullable UUID change) {
	}

	/** 推送行. */
	record PushRow(PlacementId id, ArticleId article, String title, String fromSite, SiteId site, String siteName,
			ChannelId channel, String channelName, PlacementMode mode, @Nullable String pushedBy, Instant at,
			boolean live) {
	}

}

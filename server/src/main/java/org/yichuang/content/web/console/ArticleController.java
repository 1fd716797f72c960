package org.yichuang.content.web.console;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.content.ArticleId;
import org.yichuang.content.EditionId;
import org.yichuang.content.model.ArticleFilter;
import org.yichuang.content.model.ArticleKind;
import org.yichuang.content.model.Comparison;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.usecase.CheckWording;
import org.yichuang.content.usecase.CompareEditions;
import org.yichuang.content.usecase.DeleteDraft;
import org.yichuang.content.usecase.Draft;
import org.yichuang.content.usecase.FindArticles;
import org.yichuang.content.usecase.NewArticle;
import org.yichuang.content.usecase.SaveDraft;
import org.yichuang.content.usecase.ShowArticle;
import org.yichuang.content.usecase.StartArticle;
import org.yichuang.content.web.console.Requests.CheckRequest;
import org.yichuang.content.web.console.Requests.DraftRequest;
import org.yichuang.content.web.console.Requests.NewArticleRequest;
import org.yichuang.content.web.console.Views.ArticleDetail;
import org.yichuang.content.web.console.Views.ArticleRow;
import org.yichuang.content.web.console.Views.EditionDetail;
import org.yichuang.content.web.console.Words.FaultShown;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Slice;

/** 稿件 — lists, opens, writes and deletes articles. */
@RestController
@RequestMapping("/api/console/articles")
class ArticleController {

	private final FindArticles find;

	private final ShowArticle show;

	private final StartArticle start;

	private final SaveDraft save;

	private final DeleteDraft delete;

	private final CompareEditions compare;

	private final CheckWording wording;

	private final ArticleViews views;

	private final Words words;

	ArticleController(FindArticles find, ShowArticle show, StartArticle start, SaveDraft save, DeleteDraft delete,
			CompareEditions compare, CheckWording wording, ArticleViews views, Words words) {
		this.find = find;
		this.show = show;
		this.start = start;
		this.save = save;
		this.delete = delete;
		this.compare = compare;
		this.wording = wording;
		this.views = views;
		this.words = words;
	}

	/** Lists articles, newest first. */
	@GetMapping
	@Requires("content:read")
	Slice<ArticleRow> listArticles(Actor actor, ArticleListRequest request) {
		return this.views.rows(this.find.articles(actor, request.filter(actor), request.position()));
	}

	/** Returns the kinds that an article can be of. */
	@GetMapping("/kinds")
	@Requires("content:read")
	List<ArticleKind> listArticleKinds() {
		return this.show.kinds();
	}

	/** Begins an article. */
	@PostMapping
	@Requires("content:write")
	ArticleDetail startArticle(Actor actor, @RequestBody NewArticleRequest request) {
		var wanted = new NewArticle(request.channel(), request.kindOrDefault(), Requests.text(request.text()));
		return detail(actor, this.start.start(actor, wanted).article().id());
	}

	/** Returns an article with everything that belongs to it. */
	@GetMapping("/{id}")
	@Requires("content:read")
	ArticleDetail showArticle(Actor actor, @PathVariable String id) {
		return detail(actor, ArticleId.of(id));
	}

	/** Returns one edition in full. */
	@GetMapping("/{id}/editions/{edition}")
	@Requires("content:read")
	EditionDetail showEdition(Actor actor, @PathVariable String id, @PathVariable String edition) {
		return this.views.edition(this.show.edition(actor, ArticleId.of(id), EditionId.of(edition)));
	}

	/** Compares two editions. */
	@GetMapping("/{id}/comparison")
	@Requires("content:read")
	Comparison compareEditions(Actor actor, @PathVariable String id, @RequestParam String before,
			@RequestParam String after) {
		return this.compare.compare(actor, ArticleId.of(id), EditionId.of(before), EditionId.of(after));
	}

	/**
	 * Keeps what the editor wrote; answers with the cleaned text and what the check
	 * finds.
	 */
	@PutMapping("/{id}/draft")
	@Requires("content:write")
	SavedDraft saveDraft(Actor actor, @PathVariable String id, @RequestBody DraftRequest request) {
		var draft = new Draft(request.version(), Requests.text(request.text()), Requests.timing(request.timing()),
				Requests.orEmpty(request.correctionNote()), request.automatic());
		var saved = this.save.save(actor, ArticleId.of(id), draft);
		var faults = this.wording.faults(saved.article().kind(), saved.article().site(), saved.edition().text());
		return new SavedDraft(this.views.edition(saved.edition()), this.words.faults(faults));
	}

	/** Checks a text without keeping it. */
	@PostMapping("/{id}/check")
	@Requires("content:write")
	List<FaultShown> checkArticle(Actor actor, @PathVariable String id, @RequestBody CheckRequest request) {
		var article = this.show.dossier(actor, ArticleId.of(id)).article();
		return this.words.faults(this.wording.faults(article.kind(), article.site(), Requests.text(request.text())));
	}

	/** Puts an article that was never live into the bin. */
	@DeleteMapping("/{id}")
	@Requires("content:write")
	ArticleDetail deleteDraft(Actor actor, @PathVariable String id) {
		this.delete.delete(actor, ArticleId.of(id));
		return detail(actor, ArticleId.of(id));
	}

	/** Takes an article out of the bin. */
	@PostMapping("/{id}/recover")
	@Requires("content:write")
	ArticleDetail recoverDraft(Actor actor, @PathVariable String id) {
		this.delete.recover(actor, ArticleId.of(id));
		return detail(actor, ArticleId.of(id));
	}

	private ArticleDetail detail(Actor actor, ArticleId id) {
		return this.views.detail(actor, this.show.dossier(actor, id));
	}

	/**
	 * 已保存.
	 *
	 * @param edition the edition as it is kept: its body cleaned, its version new
	 * @param faults what the check finds
	 */
	record SavedDraft(EditionDetail edition, List<FaultShown> faults) {
	}

	/**
	 * 稿件筛选.
	 *
	 * @param mine only those that I began
	 * @param bin those in the bin
	 * @param after what the slice before gave as {@code next}
	 * @param size 1 to 200, 50 if absent
	 */
	record ArticleListRequest(@Nullable String site, @Nullable String channel, @Nullable EditionState state,
			@Nullable String word, @Nullable Boolean mine, @Nullable Boolean bin, @Nullable String after,
			@Nullable Integer size) {

		ArticleFilter filter(Actor actor) {
			return new ArticleFilter((this.site != null) ? SiteId.of(this.site) : null,
					(this.channel != null) ? ChannelId.of(this.channel) : null, this.state, this.word,
					Boolean.TRUE.equals(this.mine) ? actor.account() : null, Boolean.TRUE.equals(this.bin));
		}

		ArticleFilter.Position position() {
			return ArticleListRequest.position(this.after, this.size);
		}

		static ArticleFilter.Position position(@Nullable String after, @Nullable Integer size) {
			UUID key = (after != null && !after.isEmpty()) ? Id.parse(after) : null;
			return new ArticleFilter.Position(key, Math.clamp((size != null) ? size : 50, 1, 200));
		}

	}

}

package org.yichuang.participation.web.console;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Id;
import org.yichuang.participation.model.HearingFindings;
import org.yichuang.participation.model.HearingPlan;
import org.yichuang.participation.model.HearingRecord;
import org.yichuang.participation.model.HearingRecord.Part;
import org.yichuang.participation.model.Opinion.Adoption;

/** What the console sends of a hearing's papers. */
final class HearingRequests {

	private HearingRequests() {
	}

	/**
	 * 议程和材料.
	 *
	 * @param version the row version that was read
	 */
	record PlanRequest(List<AgendaPart> agenda, List<MaterialPart> materials, @Nullable LocalDate deliveredOn,
			long version) {

		/**
		 * @throws org.yichuang.kernel.Invalid without agenda, materials
		 */
		PlanRequest {
			ActivityRequests.each("agenda", agenda);
			ActivityRequests.each("materials", materials);
		}

		HearingPlan plan() {
			return new HearingPlan(this.agenda.stream().map(AgendaPart::item).toList(),
					this.materials.stream().map(MaterialPart::material).toList(), this.deliveredOn);
		}
	}

	/** 议程. */
	record AgendaPart(@Nullable String time, @Nullable String words) {

		HearingPlan.AgendaItem item() {
			return new HearingPlan.AgendaItem(ActivityRequests.orEmpty(this.time),
					ActivityRequests.orEmpty(this.words));
		}
	}

	/** 材料. */
	record MaterialPart(String file, @Nullable String title) {

		/**
		 * @throws org.yichuang.kernel.Invalid without file
		 */
		MaterialPart {
			ActivityRequests.required("file", file);
		}

		HearingPlan.Material material() {
			return new HearingPlan.Material(Id.parse(this.file), ActivityRequests.orEmpty(this.title));
		}
	}

	/**
	 * 笔录.
	 *
	 * @param version the row version that was read
	 */
	record RecordRequest(@Nullable String attendance, List<StatementPart> statements, @Nullable String signing,
			@Nullable LocalDate signedOn, long version) {

		/**
		 * @throws org.yichuang.kernel.Invalid without statements
		 */
		RecordRequest {
			ActivityRequests.each("statements", statements);
		}

		HearingRecord record() {
			return new HearingRecord(ActivityRequests.orEmpty(this.attendance),
					this.statements.stream().map(StatementPart::statement).toList(),
					ActivityRequests.orEmpty(this.signing), this.signedOn);
		}
	}

	/** 发言. */
	record StatementPart(Part part, @Nullable String speaker, @Nullable String role, @Nullable String words) {

		/**
		 * @throws org.yichuang.kernel.Invalid without part
		 */
		StatementPart {
			ActivityRequests.required("part", part);
		}

		HearingRecord.Statement statement() {
			return new HearingRecord.Statement(this.part, ActivityRequests.orEmpty(this.speaker),
					ActivityRequests.orEmpty(this.role), ActivityRequests.orEmpty(this.words));
		}
	}

	/**
	 * 意见采纳情况.
	 *
	 * @param version the row version that was read
	 */
	record FindingsRequest(List<PointPart> points, long version) {

		/**
		 * @throws org.yichuang.kernel.Invalid without points
		 */
		FindingsRequest {
			ActivityRequests.each("points", points);
		}

		HearingFindings findings() {
			return new HearingFindings(this.points.stream().map(PointPart::point).toList());
		}
	}

	/** 意见. */
	record PointPart(@Nullable String words, Adoption adoption, @Nullable String reason) {

		/**
		 * @throws org.yichuang.kernel.Invalid without adoption
		 */
		PointPart {
			ActivityRequests.required("adoption", adoption);
		}

		HearingFindings.Point point() {
			return new HearingFindings.Point(ActivityRequests.orEmpty(this.words), this.adoption,
					ActivityRequests.orEmpty(this.reason));
		}
	}

}
